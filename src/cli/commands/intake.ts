import { Option } from 'commander'
import type { AllOptions } from '../intake.ts'
import { date } from '../option-values.ts'
import type { Registration } from '../registration.ts'
import { type ColourOption, formatOption } from '../result-options.ts'

export function addIntake({ program, host, finish }: Registration): void {
  program
    .command('intake', { isDefault: true })
    .summary('answer the questions and see the summary (the default)')
    .description(
      'Asks the questions of a questionnaire and prints the summary. Without a terminal, or with ' +
        '--plain, it asks a line at a time, and every answer can be typed as its number.',
    )
    .argument('[questionnaire]', 'a shipped id, a file or a folder', 'occipital-neck')
    .option('--answers <file>', 'answers known beforehand (YAML or JSON), offered one by one')
    .option('--defaults', 'take the answers of --answers as they are, without asking')
    .addOption(
      new Option('--quick', 'ask only what the urgency and the topics hang on').conflicts('all'),
    )
    .option('--all', 'ask also what can no longer change the summary')
    .option('--save <file>', 'write the response to a file that only you can read')
    .option('--no-draft', 'keep nothing while you answer: on a machine that others use')
    .option('--plain', 'one line out, one line in: for screen readers (so does ACCESSIBLE=1)')
    .addOption(formatOption())
    .option('--all-questions', 'print all questions for the provider, not only the first 12')
    .option('--date <date>', 'the day of the assessment; today where it is left out', date)
    .addHelpText('after', EXAMPLES)
    .action(async (name: string, options: AllOptions) => {
      const { intake } = await import('../intake.ts')
      finish(await intake(name, { ...options, ...program.opts<ColourOption>() }, host))
    })
}

const EXAMPLES = `
Examples:
  nuchal intake occipital-neck --save response.yaml
  nuchal intake occipital-neck --answers response.yaml --defaults --format note`
