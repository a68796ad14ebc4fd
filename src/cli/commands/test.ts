import { Option } from 'commander'
import { percent, wholeNumber } from '../option-values.ts'
import type { Registration } from '../registration.ts'
import type { TestOptions } from '../test-questionnaire.ts'

const DESCRIPTION =
  "Runs a questionnaire's cases, and says which came out otherwise than expected, and how. " +
  'Beyond that it measures what the cases show: of the rules (--coverage), and of the slips of ' +
  'the pen that they would notice (--mutants). What no response can show, and what changes no ' +
  'response, is found by proof and not counted.'

const EPILOGUE = `
A line of a condition is decisive where changing what it comes to would change
the whole condition it stands in.

Exit codes: 0 every case came out as expected, and enough is covered where
--min-lines or --min-mutants ask for it; 1 otherwise.

--format json prints one object:
  cases      passed, failed: each with id, title, deviations
  coverage   tally, items: each with its kind, the cases that show it, and
             possible (yes, no, not-decided)
  mutants    tally, noticed {shown, of}, each: owner, change, before, after,
             fate (killed, refuted, survived, beyond-cases, same, not-decided)
  suggested  cases by id, as --suggest writes them

Examples:
  nuchal test occipital-neck
  nuchal test my-questionnaire/ --coverage --suggest
  nuchal test my-questionnaire/ --min-lines 90 --min-mutants 90`

export function addTest({ program, host, finish }: Registration): void {
  program
    .command('test')
    .summary("run a questionnaire's cases, and see what they leave out")
    .description(DESCRIPTION)
    .argument('<questionnaire>', 'a shipped id, a file or a folder')
    .option('--coverage', 'which standings, red flags and lines the cases show')
    .option('--mutants', 'which slips of the pen no case would notice')
    .option('--suggest', 'write the missing cases, for an author to confirm')
    .option('--out <file>', 'write the suggested cases to a new file')
    .option('--min-lines <percent>', 'fail where fewer lines are decisive both ways', percent)
    .option('--min-mutants <percent>', 'fail where the cases notice fewer mutants', percent)
    .option('--budget <nodes>', 'give up where a proof grows larger', wholeNumber(1), 1_000_000)
    .addOption(new Option('--format <format>', 'how').choices(['text', 'json']).default('text'))
    .addHelpText('after', EPILOGUE)
    .action(async (name: string, options: TestOptions) => {
      const { testQuestionnaire } = await import('../test-questionnaire.ts')
      finish(await testQuestionnaire(name, options, host))
    })
}
