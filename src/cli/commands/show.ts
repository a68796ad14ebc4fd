import { Option } from 'commander'
import type { Registration } from '../registration.ts'
import type { ShowOptions } from '../show-questionnaire.ts'

export function addShow({ program, host, finish }: Registration): void {
  program
    .command('show')
    .summary('show what a questionnaire holds')
    .description('Shows what a questionnaire holds: an outline, or with --format json all of it.')
    .argument('<questionnaire>', 'a shipped id, a file or a folder')
    .addOption(new Option('--format <format>', 'how').choices(['text', 'json']).default('text'))
    .addHelpText('after', '\nExample:\n  nuchal show occipital-neck --format json')
    .action(async (name: string, options: ShowOptions) => {
      const { showQuestionnaire } = await import('../show-questionnaire.ts')
      finish(await showQuestionnaire(name, options, host))
    })
}
