import { Option } from 'commander'
import type { ListOptions } from '../draft/list-drafts.ts'
import type { ExitCode } from '../exit-code.ts'
import type { Host } from '../host.ts'
import type { Registration } from '../registration.ts'
import type { ColourOption } from '../result-options.ts'
import { UsageError } from '../usage-error.ts'

export function addDrafts({ program, host, finish }: Registration): void {
  program
    .command('drafts')
    .summary('list intakes that were stopped, or erase them')
    .description(
      'Lists the intakes that were stopped or broke off: id, questionnaire, when it was begun and ' +
        'last answered, how many answers; never the answers. They are kept in a folder that only ' +
        'you can read, until the intake comes to its end or they are erased.',
    )
    .option('--erase <id...>', 'erase these; the first letters of an id will do')
    .option('--erase-all', 'erase every one that is not open; asks first')
    .option('--yes', 'with --erase-all: do not ask')
    .addOption(new Option('--format <format>', 'how').choices(['text', 'json']).default('text'))
    .addHelpText('after', EXAMPLES)
    .action(async (options: Options) => {
      finish(await drafts({ ...options, ...program.opts<ColourOption>() }, host))
    })
}

type Options = ListOptions & {
  readonly erase?: readonly string[]
  readonly eraseAll?: boolean
  readonly yes?: boolean
}

async function drafts(options: Options & ColourOption, host: Host): Promise<ExitCode> {
  const { erase, eraseAll = false } = options
  if (erase === undefined && !eraseAll) {
    const { listDrafts } = await import('../draft/list-drafts.ts')
    return await listDrafts(options, host)
  }
  const { eraseAllDrafts, eraseDrafts } = await import('../draft/erase-drafts.ts')
  if (erase === undefined) return await eraseAllDrafts(options, host)
  if (eraseAll) throw new UsageError('either --erase or --erase-all, not both')
  return eraseDrafts(erase, host)
}

const EXAMPLES = `
Examples:
  nuchal drafts
  nuchal drafts --erase k7m2p9qr
  nuchal drafts --erase-all --yes`
