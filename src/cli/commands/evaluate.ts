import { date } from '../option-values.ts'
import type { Registration } from '../registration.ts'
import { type ColourOption, formatOption, type ResultOptions } from '../result-options.ts'

export function addEvaluate({ program, host, finish }: Registration): void {
  program
    .command('evaluate')
    .summary('make the summary of a response')
    .description(
      'Makes the summary of a response: a YAML or JSON file with the answers by question id, or ' +
        'the same on standard input.',
    )
    .argument('<questionnaire>', 'a shipped id, a file or a folder')
    .argument('[response]', 'the response file; - for standard input', '-')
    .addOption(formatOption())
    .option('--all-questions', 'print all questions for the provider, not only the first 12')
    .option('--date <date>', 'the day of the assessment; today where it is left out', date)
    .addHelpText('after', EXAMPLE)
    .action(async (name: string, path: string, options: ResultOptions) => {
      const all = { ...options, ...program.opts<ColourOption>(), path }
      const { evaluate } = await import('../evaluate.ts')
      finish(await evaluate(name, all, host))
    })
}

const EXAMPLE = `
Example:
  nuchal evaluate occipital-neck answers.yaml --format json

where answers.yaml holds:
  questionnaire: occipital-neck@1.0.0
  answers:
    age: 41
    pain-site: [back-of-head]
    worst-pain: 8
    sudden-worst: no`
