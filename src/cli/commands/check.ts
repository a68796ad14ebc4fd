import { Option } from 'commander'
import type { Loaded } from '../../definition/load.ts'
import { problemToJson } from '../../definition/problem-to-json.ts'
import { ExitCode } from '../exit-code.ts'
import type { Host } from '../host.ts'
import { loadYaml } from '../load-yaml.ts'
import { locateAllYaml } from '../locate-questionnaire.ts'
import type { Registration } from '../registration.ts'
import { renderProblems } from '../render-problems.ts'

export function addCheck({ program, host, finish }: Registration): void {
  program
    .command('check')
    .summary('find mistakes in questionnaires')
    .description(
      'Finds mistakes in questionnaires and shows each in its place, with what was expected. ' +
        'Errors make a questionnaire unusable; warnings do not.',
    )
    .argument('<paths...>', 'YAML files, folders with questionnaire.yaml, or folders of either')
    .addOption(new Option('--format <format>', 'how').choices(['text', 'json']).default('text'))
    .option('--strict', 'let warnings count as errors do')
    .addHelpText('after', '\nExample:\n  nuchal check my-questionnaire/ --strict')
    .action(async (paths: string[], options: Options) => finish(await check(paths, options, host)))
}

type Options = { readonly format: 'text' | 'json'; readonly strict?: boolean }

/** Reports every problem of every questionnaire, then says whether there were any. */
async function check(paths: readonly string[], options: Options, host: Host): Promise<ExitCode> {
  const locations = paths.flatMap((path) => locateAllYaml(path, host.files))
  const loaded = locations.map((location) => loadYaml(location, host.files))
  await host.print(options.format === 'json' ? asJson(loaded) : loaded.map(renderProblems).join(''))
  const problems = loaded.flatMap((questionnaire) => questionnaire.problems)
  const errors = problems.filter(({ severity }) => severity === 'error').length
  host.warn(
    `${tally(locations.length, 'questionnaire')}: ${tally(errors, 'error')}, ${tally(problems.length - errors, 'warning')}\n`,
  )
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
