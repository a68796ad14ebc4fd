import { Option } from 'commander'
import type { CheckOptions } from '../check-questionnaires.ts'
import type { Registration } from '../registration.ts'

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
    .action(async (paths: string[], options: CheckOptions) => {
      const { checkQuestionnaires } = await import('../check-questionnaires.ts')
      finish(await checkQuestionnaires(paths, options, host))
    })
}
