import { outcomeTally } from '../../batch/outcome-tally.ts'
import type { Questionnaire } from '../../model/questionnaire.ts'
import { ExitCode } from '../exit-code.ts'
import type { Host } from '../host.ts'
import { openQuestionnaire } from '../open-questionnaire.ts'
import { UsageError } from '../usage-error.ts'
import { type BatchFile, batchFiles } from './batch-input.ts'
import type { BatchOptions } from './batch-options.ts'
import { type BatchOutput, openOutput } from './batch-output.ts'
import { batchProgress } from './batch-progress.ts'
import {
  forgottenIdsWords,
  notAskedWords,
  placeWords,
  stoppedWords,
  strictWords,
  sumWords,
} from './batch-words.ts'
import { type Evaluating, evaluateFiles } from './evaluate-files.ts'
import { wantedOf } from './evaluator-for.ts'
import { leanMemory } from './lean-memory.ts'
import { lineFormat } from './line-format.ts'
import { otherRun } from './lines-behind.ts'
import { newReckoning, type Reckoning } from './reckoning.ts'
import { resumePoint } from './resume-point.ts'
import { expectSeparateFiles } from './separate-files.ts'
import { startEvaluating } from './start-evaluating.ts'
import { listenForStop } from './stop-asked.ts'

/** Evaluates files of records, a line of output each, in order. */
export async function runBatch(
  name: string,
  paths: readonly string[],
  options: BatchOptions,
  host: Host,
): Promise<ExitCode> {
  expectQuestionnaire(name)
  if (options.full === true && options.outFormat === 'csv') {
    throw new UsageError('--full writes NDJSON', 'leave out --out-format, or choose --fields')
  }
  leanMemory()
  const files = batchFiles(paths, host)
  expectSeparateFiles(paths, options, host)
  const compiled = await openQuestionnaire(name, host)
  const { program } = compiled
  const format = lineFormat(program, compiled.hash, options)
  const tally = outcomeTally(program)
  const point = await resumePoint(options, host)
  const reckoning = newReckoning({ options, format, point, tally })
  const { counts, warns } = wantedOf(options)
  const known = counts || warns ? 0 : point.results.count - (format.header === undefined ? 0 : 1)
  const output = openOutput(options, point, host)
  const evaluating = await startEvaluating({ compiled, format, options })
  const { questionnaire } = program
  const parts = { files, questionnaire, evaluating, known, reckoning, output, options, host }
  const stopped = await pass(parts).finally(() => {
    evaluating.close()
    output.close()
  })
  const sum = tally.sum()
  host.warn(sumWords(sum))
  if (reckoning.forgetsIds()) host.warn(forgottenIdsWords)
  if (stopped !== undefined) return stopped
  if (reckoning.isBehind()) throw otherRun(`these records give fewer lines than stand there`)
  if (options.tally !== undefined) host.files.write(options.tally, `${JSON.stringify(sum)}\n`)
  if (reckoning.hasReached()) return ExitCode.reached
  return sum.rejected > 0 ? ExitCode.problems : ExitCode.done
}

/** Records in its place are a common slip, and no YAML. */
function expectQuestionnaire(name: string): void {
  if (!/\.(ndjson|jsonl|csv|tsv)$/i.test(name)) return
  throw new UsageError(
    `${name} is a file of records`,
    `name the questionnaire first, as "nuchal batch occipital-neck ${name}"`,
  )
}

type Pass = {
  readonly files: readonly BatchFile[]
  readonly questionnaire: Questionnaire
  readonly evaluating: Evaluating
  readonly known: number
  readonly reckoning: Reckoning
  readonly output: BatchOutput
  readonly options: BatchOptions
  readonly host: Host
}

/** Reads and writes until the end, or until it is asked to stop: then what it ends with. */
async function pass({ reckoning, output, host, evaluating, files, ...parts }: Pass) {
  const { options } = parts
  const stop = listenForStop(host)
  const progress = batchProgress(host, options, files)
  let where: string | undefined
  try {
    await output.write(reckoning.take([]))
    const reading = { ...parts, stop: stop.signal }
    for await (const { file, outcomes } of evaluateFiles(files, evaluating, reading)) {
      await output.write(reckoning.take(outcomes, files.length > 1 ? file.name : undefined))
      if (options.warn === true) progress.warn(notAskedWords(outcomes, file.name))
      progress.tell({ outcomes, file })
      where = placeWords(outcomes, file.name) ?? where
      const rejected = reckoning.endedBy()
      if (rejected !== undefined) progress.warn(strictWords(rejected, file.name))
      if (rejected !== undefined || stop.code() !== undefined) break
    }
  } finally {
    progress.end()
    stop.ignore()
  }
  if (stop.code() !== undefined) host.warn(stoppedWords(where, options))
  return stop.code()
}
