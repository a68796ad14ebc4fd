import { median, table } from './table.js'
import { timeProcess } from './time-process.js'

const ROUNDS = 5
const SIZES = [40, 160, 640]

/** What a record costs against how many questions and conditions there are. */
export async function compareGrowth() {
  const runs = SIZES.map(() => [])
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [place, size] of SIZES.entries()) {
      const { printed } = timeProcess(['bench/evaluate-synthetic.js', String(size)])
      runs[place].push(JSON.parse(printed))
    }
    process.stderr.write(`round ${round + 1} of ${ROUNDS}\n`)
  }
  return { title: 'Growth', text: textOf(runs) }
}

function textOf(runs) {
  const head = [
    'questions',
    'conditions',
    'bytes a record',
    'getting ready',
    'a record',
    'a record and question',
    'a record and condition',
  ]
  const perQuestion = (some) => median(some.map(({ micros, questions }) => micros / questions))
  const rows = runs.map((some) => {
    const [{ questions, conditions, bytes }] = some
    const micros = median(some.map((run) => run.micros))
    return [
      questions,
      conditions.toLocaleString('en'),
      Math.round(bytes).toLocaleString('en'),
      `${Math.round(median(some.map(({ loading }) => loading)))} ms`,
      `${micros.toFixed(1)} µs`,
      `${Math.round(1000 * perQuestion(some))} ns`,
      `${Math.round((1000 * micros) / conditions)} ns`,
    ]
  })
  const growth = (perQuestion(runs.at(-1)) / perQuestion(runs[0])).toFixed(2)
  const times = SIZES.at(-1) / SIZES[0]
  return `A questionnaire that is made up, of the same kind in three sizes: with ${times} times the questions go ${times} times the
conditions. Records are as \`nuchal sample\` makes them up, from bytes to the line of result, nothing read or written. All
times are of the processor, medians of ${ROUNDS} rounds, each size in each round. Getting ready comes once, before the first
record: the questionnaire is compiled.

${table(rows, head)}

- With ${times} times the questions, a question of a record costs ${growth} times as much.
- Target: linear or better, so once as much or less; by a tenth more or less, runs differ.
`
}
