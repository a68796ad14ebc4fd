import { wholeNumber } from '../option-values.ts'
import type { ProveOptions } from '../prove-questionnaire.ts'
import type { Registration } from '../registration.ts'

export function addProve({ program, host, finish }: Registration): void {
  program
    .command('prove')
    .summary("prove a questionnaire's checks for every possible response")
    .description(
      "Decides the author's checks for every possible response, partial ones included, and shows " +
        'the smallest response for which one fails. Beside them it looks for what can never be: a ' +
        'question that is never asked, a finding that never holds, a topic that never stands so. ' +
        'Proved means: of the rules as written, not of their medical truth.',
    )
    .argument('<questionnaire>', 'a shipped id, a file or a folder')
    .option('--budget <nodes>', 'give up where a proof grows larger', wholeNumber(1), 1_000_000)
    .addHelpText('after', '\nExample:\n  nuchal prove occipital-neck')
    .action(async (name: string, options: ProveOptions) => {
      const { proveQuestionnaire } = await import('../prove-questionnaire.ts')
      finish(await proveQuestionnaire(name, options, host))
    })
}
