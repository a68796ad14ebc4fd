import { outcomeTally } from '../../batch/outcome-tally.ts'
import { compile } from '../../engine/compile.ts'
import type { Questionnaire } from '../../model/questionnaire.ts'
import { ExitCode } from '../exit-code.ts'
import type { Host } from '../host.ts'
import { openQuestionnaire } from '../open-questionnaire.ts'
import { UsageError } from '../usage-error.ts'
import { type BatchFile, batchFiles } from './batch-input.ts'
import type { BatchOptions } from './batch-options.ts'
import { type BatchOutput, openOutput } from './batch-output.ts'
import { batchProgress } from './batch-progress.ts'
import { notAskedWords, sumWords } from './batch-words.ts'
import { type Evaluating, evaluateFiles } from './evaluate-files.ts'
import { lineFormat } from './line-format.ts'
import { otherRun } from './lines-behind.ts'
import { newReckoning, type Reckoning } from './reckoning.ts'
import { resumePoint } from './resume-point.ts'
import { startEvaluating } from './start-evaluating.ts'
import { listenForStop } from './stop-asked.ts'

/** Evaluates files of records, a line of output each, in order. */
export async function runBatch(
  name: string,
  paths: readonly string[],
  options: BatchOptions,
  host: Host,
): Promise<ExitCode> {
  if (options.full === true && options.outFormat === 'csv') {
    throw new UsageError('--full writes NDJSON', 'leave out --out-format, or choose --fields')
  }
  const files = batchFiles(paths, host)
  const compiled = await openQuestionnaire(name, host)
  const program = compile(compiled.questionnaire)
  const format = lineFormat(program, compiled.hash, options)
  const tally = outcomeTally(program)
  const point = await resumePoint(options, host)
  const reckoning = newReckoning({ options, format, point, tally })
  const output = openOutput(options, host)
  const evaluating = await startEvaluating(compiled, program, options)
  const stopped = await pass({
    files,
    questionnaire: program.questionnaire,
    evaluating,
    reckoning,
    output,
    options,
    host,
  }).finally(() => {
    evaluating.close()
    output.close()
  })
  const sum = tally.sum()
  host.warn(sumWords(sum))
  if (stopped !== undefined) return stopped
  if (reckoning.isBehind()) throw otherRun(sum.read)
  if (options.tally !== undefined) host.files.write(options.tally, `${JSON.stringify(sum)}\n`)
  if (reckoning.hasReached()) return ExitCode.reached
  return sum.rejected > 0 ? ExitCode.problems : ExitCode.done
}

type Pass = {
  readonly files: readonly BatchFile[]
  readonly questionnaire: Questionnaire
  readonly options: BatchOptions
  readonly evaluating: Evaluating
  readonly reckoning: Reckoning
  readonly output: BatchOutput
  readonly host: Host
}

/** Reads and writes until the end, or until it is asked to stop: then what it ends with. */
async function pass(parts: Pass): Promise<ExitCode | undefined> {
  const { files, questionnaire, evaluating, reckoning, output, options, host } = parts
  const stop = listenForStop(host)
  const progress = batchProgress(host, sizeOf(files))
  let where = ''
  try {
    await output.write(reckoning.take([]))
    const reading = { questionnaire, options, stop: stop.signal }
    for await (const { file, outcomes } of evaluateFiles(files, evaluating, reading)) {
      await output.write(reckoning.take(outcomes, files.length > 1 ? file.name : undefined))
      host.warn(notAskedWords(outcomes, file.name))
      progress.tell({ outcomes, before: sizeOf(files.slice(0, files.indexOf(file))) ?? 0 })
      where = `line ${outcomes.at(-1)?.line ?? 0} of ${file.name}`
      if (reckoning.isOver() || stop.code() !== undefined) break
    }
  } finally {
    progress.end()
    stop.ignore()
  }
  if (stop.code() !== undefined) host.warn(`Stopped behind ${where}.\n`)
  return stop.code()
}

function sizeOf(files: readonly BatchFile[]): number | undefined {
  return files.reduce<number | undefined>((sum, { size }) => {
    return sum === undefined || size === undefined ? undefined : sum + size
  }, 0)
}
