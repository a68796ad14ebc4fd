import { wholeNumber } from '../option-values.ts'
import type { Registration } from '../registration.ts'
import type { SampleOptions } from '../sample-responses.ts'

export function addSample({ program, host, finish }: Registration): void {
  program
    .command('sample')
    .summary('make up valid responses, as NDJSON')
    .description(
      'Makes up valid responses as an interview would gather them, one JSON object a line: ' +
        '{"id", "answers"}. Some answers are unknown, declined or not asked. The same seed gives ' +
        'the same responses.',
    )
    .argument('<questionnaire>', 'a shipped id, a file or a folder')
    .option('--count <n>', 'how many', wholeNumber(0), 10)
    .option('--seed <n>', 'where chance starts', wholeNumber(0), 1)
    .addHelpText(
      'after',
      '\nExample:\n  nuchal sample occipital-neck --count 1000 --seed 7 > responses.ndjson',
    )
    .action(async (name: string, options: SampleOptions) => {
      const { sampleResponses } = await import('../sample-responses.ts')
      finish(await sampleResponses(name, options, host))
    })
}
