import { ExitCode } from './exit-code.ts'
import type { Host } from './host.ts'
import { openQuestionnaire } from './open-questionnaire.ts'
import { refuseToReplace } from './refuse-to-replace.ts'
import { casesToText, runCases } from './test-cases.ts'
import { UsageError } from './usage-error.ts'

export type TestOptions = {
  readonly coverage?: boolean
  readonly mutants?: boolean
  readonly suggest?: boolean
  /** Where the suggested cases go; after the results where it is not given. */
  readonly out?: string
  readonly minLines?: number
  readonly minMutants?: number
  /** The most nodes the diagrams may have. */
  readonly budget: number
  readonly format: 'text' | 'json'
}

/** Runs the cases of a questionnaire, and measures what they show as far as that is asked for. */
export async function testQuestionnaire(
  name: string,
  options: TestOptions,
  host: Host,
): Promise<ExitCode> {
  if (options.out !== undefined && options.suggest !== true) {
    throw new UsageError('--out says where suggested cases go', 'add --suggest')
  }
  refuseToReplace(options.out, host)
  const { program } = await openQuestionnaire(name, host)
  const results = runCases(program)
  const isText = options.format === 'text'
  if (isText) await host.print(casesToText(results))
  const depth = isDeep(options) ? await import('./test-deeply.ts') : undefined
  const found = depth?.testDeeply(program, options, host)
  if (depth && found) depth.writeSuggested(found, options, host)
  if (depth && found && isText) await host.print(depth.deepToText(found, options, host))
  if (!isText) {
    const deep = depth && found ? depth.deepToJson(found) : {}
    await host.print(`${JSON.stringify({ cases: results, ...deep }, null, 2)}\n`)
  }
  const isEnough = depth === undefined || found === undefined || depth.isEnough(found, options)
  return results.failed.length === 0 && isEnough ? ExitCode.done : ExitCode.problems
}

function isDeep({ coverage, mutants, suggest, minLines, minMutants }: TestOptions): boolean {
  return (
    Boolean(coverage || mutants || suggest) || minLines !== undefined || minMutants !== undefined
  )
}
