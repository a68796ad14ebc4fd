import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median, table } from './table.js'
import { memoryOf } from './time-process.js'
import { questionnaireText } from './workload/questionnaire.js'
import { responses } from './workload/response.js'
import { workload } from './workload/workload.js'

const FEW = 20_000
const MANY = 2_000_000
/** Of the many, once is enough: they take their time. */
const ROUNDS = { [FEW]: 5, [MANY]: 1 }

/** The most memory that `nuchal batch` holds, of few records and of many. */
export function compareMemory() {
  const folder = mkdtempSync(join(tmpdir(), 'nuchal-bench-'))
  try {
    const questionnaire = join(folder, 'workload.yaml')
    writeFileSync(questionnaire, questionnaireText(workload))
    const few = runsOf(questionnaire, FEW, folder)
    const many = runsOf(questionnaire, MANY, folder)
    return { title: 'Memory', text: textOf(few, many) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function runsOf(questionnaire, count, folder) {
  const path = join(folder, 'records.ndjson')
  const file = openSync(path, 'w')
  for (const lines of linesOf(count)) writeSync(file, lines)
  closeSync(file)
  const words = ['batch', questionnaire, path, '--out', '/dev/null', '--workers', '1']
  const runs = []
  for (let round = 0; round < ROUNDS[count]; round += 1) {
    runs.push(memoryOf(['bin/nuchal.js', ...words]))
    process.stderr.write(`${count} records: ${Math.round(runs.at(-1))} MB\n`)
  }
  return runs
}

/** Few responses again and again, each time with other ids: to make up many would take the longest. */
function* linesOf(count) {
  const rests = responses(FEW).map(({ answers }) => `,"answers":${JSON.stringify(answers)}}\n`)
  let lines = ''
  for (let number = 0; number < count; number += 1) {
    lines += `{"id":"r-${String(number).padStart(7, '0')}"${rests[number % FEW]}`
    if (number % LINES_AT_ONCE !== LINES_AT_ONCE - 1) continue
    yield lines
    lines = ''
  }
  yield lines
}

const LINES_AT_ONCE = 500

function textOf(few, many) {
  const row = (count, runs) => [count.toLocaleString('en'), `${Math.round(median(runs))} MB`]
  const more = Math.round(100 * (median(many) / median(few) - 1))
  return `The most memory that \`nuchal batch\` holds, all of its process, for a file of records of the workload of
\`peers\` (some 830 bytes each), on one thread. Of ${FEW.toLocaleString('en')}, the median of ${ROUNDS[FEW]} runs.

${table([row(FEW, few), row(MANY, many)], ['records', 'peak memory'])}

- A hundred times the records take ${more} % more. Some 38 MB of both remember ids, to find one that repeats.
- Targets: within 20 %, and under 200 MB.
`
}
