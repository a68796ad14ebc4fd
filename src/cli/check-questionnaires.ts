import type { Problem } from '../definition/problem.ts'
import { problemToJson } from '../definition/problem-to-json.ts'
import type { FileTexts } from '../definition/render-problem.ts'
import { findFaults } from './deep-check/find-faults.ts'
import { ExitCode } from './exit-code.ts'
import type { Host } from './host.ts'
import { loadYaml } from './load-yaml.ts'
import { locateAllYaml, type YamlLocation } from './locate-questionnaire.ts'
import { renderProblems } from './render-problems.ts'
import { columnsOf } from './text-width.ts'
import { fixYaml, showFixes, writeFixes } from './write-fixes.ts'

export type CheckOptions = {
  readonly format: 'text' | 'json'
  readonly strict?: boolean
  /** Whether to look at every possible response. */
  readonly proof: boolean
  readonly budget: number
  readonly fix?: boolean
  /** Shows what would be fixed, and writes nothing. */
  readonly dryRun?: boolean
}

/** Reports every problem of every questionnaire, then says whether there were any. */
export async function checkQuestionnaires(
  paths: readonly string[],
  options: CheckOptions,
  host: Host,
): Promise<ExitCode> {
  const locations = paths.flatMap((path) => locateAllYaml(path, host.files))
  const checked: Checked[] = []
  for (const location of locations) checked.push(await checkOne(location, options, host))
  if (options.format === 'json') await host.print(asJson(checked))
  const problems = checked.flatMap((one) => one.problems)
  const errors = problems.filter(({ severity }) => severity === 'error').length
  host.warn(
    `${tally(locations.length, 'questionnaire')}: ${tally(errors, 'error')}, ${tally(problems.length - errors, 'warning')}\n`,
  )
  const checks = checked.reduce((sum, one) => sum + one.checks, 0)
  if (checks > 0)
    host.warn(`${tally(checks, 'check')} read and linked; "nuchal prove" decides them.\n`)
  const failing = options.strict ? problems.length : errors
  return failing === 0 ? ExitCode.done : ExitCode.problems
}

type Checked = {
  readonly problems: readonly Problem[]
  readonly files: FileTexts
  readonly checks: number
}

async function checkOne(
  location: YamlLocation,
  options: CheckOptions,
  host: Host,
): Promise<Checked> {
  const loaded = options.fix
    ? await fixOne(location, options, host)
    : loadYaml(location, host.files)
  const { files, questionnaire } = loaded
  const { problems, undecided } = options.proof
    ? findFaults(loaded, options.budget)
    : { problems: loaded.problems, undecided: 0 }
  if (options.format === 'text') {
    await host.print(renderProblems({ problems, files }, columnsOf(host, 'results')))
  }
  if (undecided > 0) {
    const [entry = ''] = files.keys()
    const what = tally(undecided, 'statement')
    host.warn(`${entry}: ${what} not decided; --budget lets the proof grow larger.\n`)
  }
  return { problems, files, checks: questionnaire?.checks.length ?? 0 }
}

/** What is left after fixing; where nothing was to be written, what was there before. */
async function fixOne(location: YamlLocation, options: CheckOptions, host: Host) {
  const fixed = fixYaml(location, host.files)
  if (!options.dryRun) writeFixes(fixed, location, host.files)
  const shown = showFixes(fixed)
  if (options.format === 'text') await host.print(shown)
  else host.warn(shown)
  if (fixed.fixes > 0) {
    const done = options.dryRun ? 'can be made; nothing was written' : 'made'
    host.warn(`${tally(fixed.fixes, 'fix', 'fixes')} ${done}.\n`)
  }
  return options.dryRun ? fixed.before : fixed.after
}

function asJson(checked: readonly Checked[]): string {
  const problems = checked.flatMap(({ problems, files }) => {
    return problems.map((problem) => problemToJson(problem, files))
  })
  return `${JSON.stringify(problems, null, 2)}\n`
}

function tally(count: number, noun: string, several = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : several}`
}
