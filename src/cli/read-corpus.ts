import { readRecord } from '../batch/read-record.ts'
import type { RecordProblem } from '../batch/record-problem.ts'
import type { Program } from '../engine/program.ts'
import { type CorpusTally, newTally } from './corpus-tally.ts'
import { codeOf, reasonOf } from './disk-failure.ts'
import type { ByteStream, Host } from './host.ts'
import { type RecordLine, recordLines } from './record-lines.ts'
import { UsageError } from './usage-error.ts'

/** Counts what two versions make of a file of responses (`-`: standard input), line by line. */
export async function readCorpus(
  path: string,
  { before, after }: { readonly before: Program; readonly after: Program },
  host: Host,
): Promise<CorpusTally> {
  const name = path === '-' ? 'standard input' : path
  const { add, refuse, tally } = newTally(before, after)
  const isWatched = host.terminals.messages
  for await (const { number, bytes } of linesIn(path, name, host)) {
    const { id, answers, problems } = readRecord(bytes, before.questionnaire)
    for (const problem of problems) host.warn(`${name}:${number} error: ${inWords(problem)}\n`)
    if (problems.length === 0) add(answers, String(id ?? `line ${number}`))
    else refuse()
    if (isWatched && number % OFTEN === 0) host.warn(`\r${countWords(number)}`)
  }
  if (isWatched) host.warn(`\r${' '.repeat(countWords(OFTEN ** 3).length)}\r`)
  return tally()
}

/** Lines between two looks at how far it has come. */
const OFTEN = 1000

const countWords = (lines: number): string => `Responses read: ${lines}`

async function* linesIn(path: string, name: string, host: Host): AsyncGenerator<RecordLine> {
  try {
    yield* recordLines(openCorpus(path, host), name)
  } catch (error) {
    if (codeOf(error) === 'unknown') throw error
    throw new UsageError(`${name} cannot be read: ${reasonOf(error)}`)
  }
}

function openCorpus(path: string, { files, keyboard }: Host): ByteStream {
  if (path === '-') return keyboard.input
  if (files.kindOf(path) === 'missing') throw new UsageError(`there is no file ${path}`)
  return files.stream(path)
}

function inWords({ path, message, suggestion }: RecordProblem): string {
  const where = path.startsWith('answers.') ? `${path.slice('answers.'.length)}: ` : ''
  return `${where}${message}${suggestion === undefined ? '' : `; ${suggestion}`}`
}
