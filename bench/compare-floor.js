import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median, table } from './table.js'
import { timeProcess } from './time-process.js'
import { questionnaireText } from './workload/questionnaire.js'
import { eachResponse } from './workload/response.js'
import { workload } from './workload/workload.js'
import { sampled, writeRecords } from './write-records.js'

const ROUNDS = 3
const SHIPPED = 'occipital-neck'

/** What is measured, of how many records, and how many times as fast as the floor it is to be. */
const CASES = [
  { of: SHIPPED, kind: 'gaps', count: 200_000, target: 3 },
  { of: 'workload', kind: 'gaps', count: 1_000_000, target: 3 },
  { of: SHIPPED, kind: 'uniform', count: 200_000, target: 1.1 },
  { of: 'workload', kind: 'uniform', count: 1_000_000, target: 1.1 },
  { of: 'workload', kind: 'escapes', count: 200_000, target: 0.8 },
  { of: 'workload', kind: 'long texts', count: 200_000, target: 0.8 },
  { of: 'workload', kind: 'nested extras', count: 200_000, target: 0.8 },
]

/** nuchal and the floor, from file to file, each a whole process. */
export async function compareFloor() {
  const folder = mkdtempSync(join(tmpdir(), 'nuchal-bench-'))
  try {
    const cases = CASES.map((one) => ({ ...one, ...programsFor(one, folder), runs: [] }))
    writeFileSync(join(folder, 'workload.yaml'), questionnaireText(workload))
    for (const one of cases) {
      // One after the other, so that the disk need not hold them all.
      await writeRecords(one.input, one.kind, recordsOf(one))
      one.bytes = statSync(one.input).size
      for (let round = 0; round < ROUNDS; round += 1) one.runs.push(timeBoth(one))
      rmSync(one.input)
      process.stderr.write(`${one.of}, ${one.kind}: done\n`)
    }
    return { title: 'Against the floor', text: textOf(cases) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function recordsOf({ of, count }) {
  return of === SHIPPED ? sampled(SHIPPED, count) : eachResponse(count)
}

function programsFor({ of, kind }, folder) {
  const [input, output] = ['records.ndjson', 'results.ndjson'].map((name) => join(folder, name))
  const questionnaire = of === SHIPPED ? SHIPPED : join(folder, 'workload.yaml')
  const options = ['--out', output, '--overwrite', '--workers', '1']
  const extra = kind === 'gaps' || kind === 'uniform' ? [] : ['--ignore-extra']
  return {
    input,
    nuchal: ['bin/nuchal.js', 'batch', questionnaire, input, ...options, ...extra],
    floor: ['bench/floor.js', input, output],
  }
}

function timeBoth({ nuchal, floor }) {
  return { nuchal: timeProcess(nuchal), floor: timeProcess(floor) }
}

function textOf(cases) {
  const head = ['kind', 'records', 'MB', 'a second', 'busy', 'floor', 'times the floor', 'target']
  const rows = cases.map(({ of, kind, count, target, bytes, runs }) => {
    const busy = (program) => `${seconds(median(runs.map((run) => run[program].busy)))} s`
    const time = median(runs.map(({ nuchal }) => nuchal.milliseconds))
    return [
      `${of}, ${kind}`,
      count.toLocaleString('en'),
      Math.round(bytes / 1e6),
      Math.round((1000 * count) / time).toLocaleString('en'),
      busy('nuchal'),
      busy('floor'),
      `${timesFloor(runs, 'busy')} (${timesFloor(runs, 'milliseconds')})`,
      target,
    ]
  })
  return `\`nuchal batch\` from file to file, against the least that a program does which goes through a parser
(\`bench/floor.js\`: lines, \`JSON.parse\`, a small \`JSON.stringify\`, writes of many lines). Both are whole processes
on one thread, start included, the files large enough that what comes once counts for little: the start, the YAML, and
what V8 makes faster of the code as it runs, which with 200,000 records of the workload is still a quarter of the time.
Medians of ${ROUNDS} rounds, both in each round. Busy is the processor's time, on which the ratio rests; in brackets, the
same by the clock.

${table(rows, head)}

- gaps: records as they come, most without some of the questions; a parser pays for each new set of keys.
  uniform: each with the same keys in the same order.
- escapes: in the id. long texts: an extra key with some 2,400 letters of text, escapes among them. nested extras: an extra key
  with maps and lists in it. These three are read with \`--ignore-extra\`.
- The workload is the one of \`peers\`, read from YAML at the start.
`
}

const seconds = (milliseconds) => (milliseconds / 1000).toFixed(2)

/** By the median of the rounds. */
function timesFloor(runs, what) {
  return median(runs.map(({ nuchal, floor }) => floor[what] / nuchal[what])).toFixed(2)
}
