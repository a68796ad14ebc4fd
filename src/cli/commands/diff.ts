import { Option } from 'commander'
import type { DiffOptions } from '../diff-questionnaires.ts'
import { wholeNumber } from '../option-values.ts'
import type { Registration } from '../registration.ts'

const DESCRIPTION =
  'Tells what changed in meaning between two versions of a questionnaire: for each topic, red ' +
  'flag, finding, class and question either that it is the same for every possible response, or ' +
  'the smallest response for which it is not, with what the summary of each says. Changes of ' +
  'wording stand apart. A version is a shipped id, a file, a folder, or what git keeps of one, ' +
  'as REVISION:PATH. Renamed questions are followed through "renamed" of the new one.'

const EPILOGUE = `
Exit codes: 0 nothing differs in meaning, 1 something does, is not decided, or
a recorded response cannot be read.

--format json prints one object:
  before, after      id and version of each
  differsInMeaning   true or false
  different          each with about, id, part, and before and after, each
                     with outcome and answers
  notDecided, same   outputs not decided; how many are the same (--all: which)
  renamed, added, removed, answers, measures, order, conditions, texts
                     what is written otherwise
  corpus             read, unreadable, changed, and changes, each with about,
                     id, from, to, count and example

Examples:
  nuchal diff HEAD~1:questionnaires/occipital-neck occipital-neck
  nuchal diff old/ new/ --corpus responses.ndjson`

export function addDiff({ program, host, finish }: Registration): void {
  program
    .command('diff')
    .summary('tell what changed in meaning between two versions')
    .description(DESCRIPTION)
    .argument('<old>', 'a shipped id, a file, a folder, or REVISION:PATH')
    .argument('<new>', 'the same')
    .option('--all', 'name what is the same too, not only count it')
    .option('--corpus <file>', 'count how recorded responses change: NDJSON; - for standard input')
    .option('--budget <nodes>', 'give up where a proof grows larger', wholeNumber(1), 2_000_000)
    .addOption(new Option('--format <format>', 'how').choices(['text', 'json']).default('text'))
    .addHelpText('after', EPILOGUE)
    .action(async (old: string, later: string, options: DiffOptions) => {
      const { diffQuestionnaires } = await import('../diff-questionnaires.ts')
      finish(await diffQuestionnaires([old, later], options, host))
    })
}
