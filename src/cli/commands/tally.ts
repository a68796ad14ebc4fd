import { Option } from 'commander'
import type { TallyOptions } from '../batch/run-tally.ts'
import type { Registration } from '../registration.ts'

export function addTally({ program, host, finish }: Registration): void {
  program
    .command('tally')
    .summary('count the results of a batch')
    .description(
      'Counts what "nuchal batch" wrote, by urgency, topic, red flag, class and reason of ' +
        'rejection. Takes results, rejects and tallies, so that the parts of a large run add up ' +
        'to the whole.',
    )
    .argument('[files...]', 'what batch wrote; - for standard input, which is read without any')
    .addOption(
      new Option('--format <format>', 'json: one line, as batch --tally writes it')
        .choices(['text', 'json'])
        .default('text'),
    )
    .addHelpText('after', EXAMPLES)
    .action(async (paths: readonly string[], options: TallyOptions) => {
      const { runTally } = await import('../batch/run-tally.ts')
      finish(await runTally(paths, options, host))
    })
}

const EXAMPLES = `
Examples:
  nuchal tally results-1.ndjson results-2.ndjson
  nuchal sample occipital-neck | nuchal batch occipital-neck | nuchal tally
  nuchal tally part-*.tally --format json > whole.tally`
