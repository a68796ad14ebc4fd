import { Option } from 'commander'
import { resultFields, usualFields } from '../../batch/result-field.ts'
import {
  type BatchOptions,
  exitCondition,
  fieldList,
  recordFormats,
} from '../batch/batch-options.ts'
import { wholeNumber } from '../option-values.ts'
import type { Registration } from '../registration.ts'

export function addBatch({ program, host, finish }: Registration): void {
  const command = program
    .command('batch')
    .summary('evaluate many responses, a line of result each')
    .description(
      'Evaluates many responses: one JSON object a line, {"id", "answers"}, or CSV, from files or ' +
        'standard input. Writes one line of result for each, in order; where a record has ' +
        'problems, a line that tells them stands in its place.',
    )
    .argument('<questionnaire>', 'a shipped id, a file or a folder')
    .argument('[files...]', 'files of records; - for standard input, which is read without any')
    .addHelpText('after', EXAMPLES)
    .action(async (name: string, paths: readonly string[], options: BatchOptions) => {
      const { runBatch } = await import('../batch/run-batch.ts')
      finish(await runBatch(name, paths, options, host))
    })
  for (const option of batchOptions()) command.addOption(option)
}

function batchOptions(): readonly Option[] {
  const option = (flags: string, description: string) => new Option(flags, description)
  return [
    option('--in-format <format>', 'of the records; csv where a file ends in .csv').choices(
      recordFormats,
    ),
    option('--out-format <format>', 'of the results').choices(recordFormats).default('ndjson'),
    option('--fields <fields>', `what a result holds: some of ${resultFields.join(', ')}`)
      .argParser(fieldList)
      .default(usualFields, usualFields.join()),
    option('--full', 'write all that "evaluate --format json" tells').conflicts('fields'),
    option('--out <file>', 'write the results to a file'),
    option('--rejects <file>', 'write what is wrong with records there, not among the results'),
    option('--tally <file>', 'count the results, and write the counts there'),
    option('--resume', 'go on with the --out of a run that was stopped'),
    option('--overwrite', 'write over the files of an earlier run').conflicts('resume'),
    option('--strict', 'end at the first record that has problems'),
    option('--warn', 'tell of answers that do not count, since they are not asked for'),
    option('--ignore-extra', 'pass over keys and columns that are not known'),
    option('--allow-repeated-ids', 'let records share an id'),
    option(
      '--exit-on <condition>',
      'exit 3 if a record reaches it, as urgency=emergency',
    ).argParser(exitCondition),
    option('--workers <n>', 'how many threads evaluate').argParser(wholeNumber(1)).default(1),
  ]
}

const EXAMPLES = `
Examples:
  nuchal batch occipital-neck responses.ndjson > results.ndjson
  nuchal sample occipital-neck --count 1000 | nuchal batch occipital-neck | nuchal tally
  nuchal batch occipital-neck day1.ndjson day2.ndjson --out results.ndjson
  nuchal batch occipital-neck answers.csv --rejects problems.ndjson

Exit codes: 0 all were written, 1 some were rejected, 2 usage,
3 --exit-on was reached, 70 our mistake, 129, 130 and 143 stopped.`
