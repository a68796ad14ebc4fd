import { Option } from 'commander'
import type { Questionnaire } from '../../model/questionnaire.ts'
import { outline } from '../../report/outline.ts'
import { ExitCode } from '../exit-code.ts'
import type { Host } from '../host.ts'
import { openQuestionnaire } from '../open-questionnaire.ts'
import type { Registration } from '../registration.ts'

export function addShow({ program, host, finish }: Registration): void {
  program
    .command('show')
    .summary('show what a questionnaire holds')
    .description('Shows what a questionnaire holds: an outline, or with --format json all of it.')
    .argument('<questionnaire>', 'a shipped id, a file or a folder')
    .addOption(new Option('--format <format>', 'how').choices(['text', 'json']).default('text'))
    .addHelpText('after', '\nExample:\n  nuchal show occipital-neck --format json')
    .action(async (name: string, options: Options) => finish(await show(name, options, host)))
}

type Options = { readonly format: 'text' | 'json' }

async function show(name: string, { format }: Options, host: Host): Promise<ExitCode> {
  const { questionnaire, hash } = await openQuestionnaire(name, host)
  await host.print(
    format === 'json'
      ? asJson(questionnaire, hash)
      : outline(questionnaire, host.terminals.columns),
  )
  return ExitCode.done
}

function asJson(questionnaire: Questionnaire, hash: string): string {
  return `${JSON.stringify({ ...questionnaire, hash }, null, 2)}\n`
}
