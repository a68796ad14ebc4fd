import { Option } from 'commander'
import type { CheckOptions } from '../check-questionnaires.ts'
import { wholeNumber } from '../option-values.ts'
import type { Registration } from '../registration.ts'

export function addCheck({ program, host, finish }: Registration): void {
  program
    .command('check')
    .summary('find mistakes in questionnaires')
    .description(
      'Finds mistakes in questionnaires and shows each in its place, with what was expected. ' +
        'Where nothing else is wrong it looks at every possible response: for a question that ' +
        'nobody is asked, conditions that cannot hold together, an answer that changes nothing. ' +
        'Errors have to be corrected; a questionnaire with warnings can be used.',
    )
    .argument('<paths...>', 'YAML files, folders with questionnaire.yaml, or folders of either')
    .addOption(new Option('--format <format>', 'how').choices(['text', 'json']).default('text'))
    .option('--strict', 'let warnings count as errors do')
    .option('--fix', 'do what the help says where that is safe, and show it; comments stay')
    .addOption(
      new Option('--dry-run', 'show what --fix would do, and write nothing').implies({ fix: true }),
    )
    .option('--no-proof', 'do not look at every possible response: faster, and finds less')
    .option('--budget <nodes>', 'give up where a proof grows larger', wholeNumber(1), 1_000_000)
    .addHelpText(
      'after',
      '\nExamples:\n  nuchal check my-questionnaire/ --strict\n  nuchal check my-questionnaire/ --fix --dry-run',
    )
    .action(async (paths: string[], options: CheckOptions) => {
      const { checkQuestionnaires } = await import('../check-questionnaires.ts')
      finish(await checkQuestionnaires(paths, options, host))
    })
}
