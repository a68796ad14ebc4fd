import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median, row, table } from './table.js'
import { terminalTimes } from './terminal-times.js'
import { memoryOf, timeProcess } from './time-process.js'

const ROUNDS = 5
/** Of those that end soon, where a millisecond counts. */
const SHORT_ROUNDS = 41
const SHORT = 5
const SIZES = [20, 40, 80, 160, 320]
const BIN = 'bin/nuchal.js'
const TOPIC = 'occipital-nerve-block'
const EXPLAINED = 'the same explanation, from modules loaded to printed'
const SAME = ['occipital-neck', 'occipital-neck']

const synthetic = (size) => ({
  name: `proof, synthetic, ${size} questions`,
  args: ['bench/prove-synthetic.js', String(size)],
})

/** Each command as a process of its own, start included; and an intake in a terminal. */
export async function timePrograms() {
  const folder = mkdtempSync(join(tmpdir(), 'nuchal-bench-'))
  const empty = join(folder, 'empty.js')
  const response = join(folder, 'response.json')
  const own = join(folder, 'own')
  writeFileSync(empty, '')
  cpSync('questionnaires/occipital-neck', own, { recursive: true })
  // What the program keeps of a questionnaire goes with the folder.
  process.env.XDG_CACHE_HOME = join(folder, 'cache')
  const answers = {
    age: 41,
    'pain-site': ['back-of-head'],
    'worst-pain': 8,
    'occipital-block': true,
  }
  writeFileSync(response, JSON.stringify({ answers }))
  const programs = [
    { name: 'an empty Node start', args: [empty] },
    { name: 'nuchal --version', args: [BIN, '--version'] },
    {
      name: 'nuchal evaluate occipital-neck, the same response',
      args: [BIN, 'evaluate', 'occipital-neck', response],
    },
    {
      name: 'nuchal evaluate, a copy of its YAML, kept from an earlier run',
      args: [BIN, 'evaluate', own, response],
    },
    {
      name: 'nuchal explain occipital-neck, one topic',
      args: [BIN, 'explain', 'occipital-neck', response, TOPIC],
    },
    {
      name: 'nuchal evaluate, the copy, with --no-cache',
      args: [BIN, 'evaluate', own, response, '--no-cache'],
    },
    { name: EXPLAINED, args: ['bench/explain-loaded.js', 'occipital-neck', response, TOPIC] },
    { name: 'nuchal diff, occipital-neck with itself', args: [BIN, 'diff', ...SAME] },
    { name: 'nuchal prove occipital-neck', args: [BIN, 'prove', 'occipital-neck'] },
    synthetic(166),
    ...SIZES.map(synthetic),
  ]

  // Before the clock starts, so that every run of the copy finds it kept.
  timeProcess([BIN, 'evaluate', own, response])

  // Each beside a floor of its own: what slows the machine for a while slows both.
  const runs = programs.map(() => [])
  for (let round = 0; round < SHORT_ROUNDS; round += 1) {
    const some = round < ROUNDS ? programs : programs.slice(0, SHORT)
    for (const [place, { args }] of some.entries()) {
      const floor = timeProcess([empty])
      runs[place].push({ ...timeProcess(args), floor })
    }
    process.stderr.write(`round ${round + 1} of ${SHORT_ROUNDS}\n`)
  }

  // It takes its own time and tells it: the start of the process is not in it.
  const explained = programs.findIndex(({ name }) => name === EXPLAINED)
  const times = runs[explained].map(({ printed }) => JSON.parse(printed).milliseconds)
  const rows = programs.flatMap(({ name, args }, place) => {
    return place === explained ? [] : [row({ name, runs: runs[place], megabytes: memoryOf(args) })]
  })
  const sizes = programs.flatMap(({ name }, place) => {
    if (!name.includes('synthetic')) return []
    const { conditions, statements, undecided } = JSON.parse(runs[place][0].printed)
    return [
      `- ${name}: ${conditions} conditions, ${statements} statements, ${undecided} not decided`,
    ]
  })
  const terminal = await terminalTimes()
  const [started, asked, redrawn] = [terminal.empty, terminal.first, terminal.keys].map(median)
  const text = `Medians of ${ROUNDS} rounds (${SHORT_ROUNDS} of the first ${SHORT} programs); in each round every program ran once, as a
process of its own, start included, and with nothing loaded beside it; its peak memory is that of one more run.
Busy is the processor's time, which other work on the machine hardly changes. Times (×) are those of an empty Node
start right before it, and their median is that of the rounds: they hold from machine to machine, and while a machine
is slowed down; the milliseconds do not.

${table(rows)}

- ${EXPLAINED}: ${Math.round(median(times))} ms, its first and only run in the process
- in a terminal, the first question of an intake: ${Math.round(asked)} ms, ${(asked / started).toFixed(1)} times the first line of an empty Node (${Math.round(started)} ms)
- in a terminal, from a key to the redrawn screen: ${redrawn.toFixed(1)} ms
${sizes.join('\n')}

Targets: \`--version\` within 1.7 times an empty Node, \`evaluate\` within 2.3, of one's own YAML, kept,
within 2.6; the whole proof of the shipped questionnaire within 2 s and 300 MB; the synthetic one of 166
questions within 5 s; an explanation within 100 ms after start, modules loaded; the first question within 3.5
times an empty Node, a key within 5 ms.
`
  rmSync(folder, { recursive: true })
  return { title: 'Commands, from start to end', text }
}
