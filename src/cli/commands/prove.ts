import { Option } from 'commander'
import { wholeNumber } from '../option-values.ts'
import type { ProveOptions } from '../prove-questionnaire.ts'
import type { Registration } from '../registration.ts'

const DESCRIPTION =
  "Decides the author's checks for every possible response, partial ones included, and shows " +
  'the smallest response for which one fails, as a case ready to paste. Beside them it looks for ' +
  'what can never be or never matters: a question never asked, an option that leads nowhere, a ' +
  'finding that never holds, a row never reached, a condition that contradicts or repeats what ' +
  'stands around it; for a red flag ruled out because a question is not asked; and for an answer ' +
  'that would overturn what was established. Proved means: of the rules as written, not of their ' +
  'medical truth.'

const EPILOGUE = `
Exit codes: 0 all proved, 1 something fails, can never be, or is not decided.

--format json prints one object:
  statements  each with kind, the ids it is about, and verdict (proved,
              refuted, impossible, not-decided); a refuted one with
              response, {answers}; one about a part of a condition with
              owner, path (an index in each "of") and condition
              an impossible can-be-asked with because, the fewest
              conditions that keep the question from being asked:
              owner, condition, truth (yes, no, possible)
  tally       proved, refuted, impossible, notDecided

Example:
  nuchal prove occipital-neck`

export function addProve({ program, host, finish }: Registration): void {
  program
    .command('prove')
    .summary("prove a questionnaire's checks for every possible response")
    .description(DESCRIPTION)
    .argument('<questionnaire>', 'a shipped id, a file or a folder')
    .option('--budget <nodes>', 'give up where a proof grows larger', wholeNumber(1), 1_000_000)
    .addOption(new Option('--format <format>', 'how').choices(['text', 'json']).default('text'))
    .addHelpText('after', EPILOGUE)
    .action(async (name: string, options: ProveOptions) => {
      const { proveQuestionnaire } = await import('../prove-questionnaire.ts')
      finish(await proveQuestionnaire(name, options, host))
    })
}
