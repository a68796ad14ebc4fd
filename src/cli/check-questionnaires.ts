import type { Loaded } from '../definition/load.ts'
import { problemToJson } from '../definition/problem-to-json.ts'
import { ExitCode } from './exit-code.ts'
import type { Host } from './host.ts'
import { loadYaml } from './load-yaml.ts'
import { locateAllYaml } from './locate-questionnaire.ts'
import { renderProblems } from './render-problems.ts'

export type CheckOptions = { readonly format: 'text' | 'json'; readonly strict?: boolean }

/** Reports every problem of every questionnaire, then says whether there were any. */
export async function checkQuestionnaires(
  paths: readonly string[],
  options: CheckOptions,
  host: Host,
): Promise<ExitCode> {
  const locations = paths.flatMap((path) => locateAllYaml(path, host.files))
  const loaded = locations.map((location) => loadYaml(location, host.files))
  await host.print(options.format === 'json' ? asJson(loaded) : loaded.map(renderProblems).join(''))
  const problems = loaded.flatMap((questionnaire) => questionnaire.problems)
  const errors = problems.filter(({ severity }) => severity === 'error').length
  host.warn(
    `${tally(locations.length, 'questionnaire')}: ${tally(errors, 'error')}, ${tally(problems.length - errors, 'warning')}\n`,
  )
  const checks = loaded.reduce(
    (sum, { questionnaire }) => sum + (questionnaire?.checks.length ?? 0),
    0,
  )
  if (checks > 0)
    host.warn(`${tally(checks, 'check')} read and linked; "nuchal prove" decides them.\n`)
  const failing = options.strict ? problems.length : errors
  return failing === 0 ? ExitCode.done : ExitCode.problems
}

function asJson(loaded: readonly Loaded[]): string {
  const problems = loaded.flatMap(({ problems, files }) => {
    return problems.map((problem) => problemToJson(problem, files))
  })
  return `${JSON.stringify(problems, null, 2)}\n`
}

function tally(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
