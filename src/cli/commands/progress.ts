import { Option } from 'commander'
import type { ExitCode } from '../exit-code.ts'
import type { Host } from '../host.ts'
import type { ProgressOptions } from '../practice/show-progress.ts'
import type { Registration } from '../registration.ts'
import type { ColourOption } from '../result-options.ts'

export function addProgress({ program, host, finish }: Registration): void {
  program
    .command('progress')
    .summary('show what practice has taught so far')
    .description(
      'Shows which topics and red flags you know, which are shaky and which you have not met, ' +
        'and when each comes back in "nuchal practice". It is kept in a folder that only you can ' +
        'read, on this machine alone, until you erase it.',
    )
    .argument('[questionnaire]', 'id, file or folder; without one, all you have practised with')
    .option('--erase', 'erase what is kept of it, or of all')
    .addOption(new Option('--format <format>', 'how').choices(['text', 'json']).default('text'))
    .addHelpText('after', EXAMPLES)
    .action(async (name: string | undefined, options: Options) => {
      finish(await progress(name, { ...options, ...program.opts<ColourOption>() }, host))
    })
}

type Options = Pick<ProgressOptions, 'format'> & { readonly erase?: boolean }

async function progress(
  name: string | undefined,
  { erase = false, ...options }: Options & ColourOption,
  host: Host,
): Promise<ExitCode> {
  if (erase) {
    const { eraseProgress } = await import('../practice/erase-progress.ts')
    return await eraseProgress(name, host)
  }
  const { showProgress } = await import('../practice/show-progress.ts')
  return await showProgress(name, options, host)
}

const EXAMPLES = `
Examples:
  nuchal progress
  nuchal progress occipital-neck
  nuchal progress occipital-neck --erase
  nuchal progress --format json`
