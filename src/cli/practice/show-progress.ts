import { paragraph } from '../draft/draft-words.ts'
import { ExitCode } from '../exit-code.ts'
import type { Host } from '../host.ts'
import type { ColourOption } from '../result-options.ts'
import { colourLevel, summaryStyle } from '../style.ts'
import { widthOf } from '../text-width.ts'
import { UsageError } from '../usage-error.ts'
import { type KeptProgress, keptProgress } from './kept-progress.ts'
import { progressJson } from './progress-json.ts'
import { progressText } from './progress-text.ts'

export type ProgressOptions = ColourOption & { readonly format: 'text' | 'json' }

/** Shows what was practised of a questionnaire, or of each there is anything of. */
export async function showProgress(
  name: string | undefined,
  { format, color }: ProgressOptions,
  host: Host,
): Promise<ExitCode> {
  const { kept, isAll } = name === undefined ? await readAll(host) : await readOne(name, host)
  if (format === 'json') {
    await host.print(`${JSON.stringify(kept.map(progressJson), null, 2)}\n`)
  } else if (kept.length > 0) {
    const style = summaryStyle(colourLevel(host, 'results', color))
    const page = { width: widthOf(host), style }
    const now = host.now()
    await host.print(`${kept.map((one) => progressText(one, page, now)).join('\n\n\n')}\n`)
  } else if (isAll) {
    await host.print(paragraph(nothingYet(name), host))
  }
  return isAll ? ExitCode.done : ExitCode.usage
}

/** `isAll`: nothing that is kept had to be left out. */
type Read = { readonly kept: readonly KeptProgress[]; readonly isAll: boolean }

async function readOne(name: string, host: Host): Promise<Read> {
  const one = await keptProgress(name, host)
  return { kept: one.progress.exercises === 0 ? [] : [one], isAll: true }
}

/** One that cannot be read is told, and keeps nobody from the others. */
async function readAll(host: Host): Promise<Read> {
  const ids = host.progress.list()
  const kept: KeptProgress[] = []
  for (const id of ids) {
    try {
      kept.push(await keptProgress(id, host))
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      const hint = error.hint === undefined ? '' : ` (${error.hint})`
      host.warn(paragraph(`nuchal: ${error.message}${hint}`, host))
    }
  }
  return { kept, isAll: kept.length === ids.length }
}

function nothingYet(name: string | undefined): string {
  const command = name === undefined ? 'nuchal practice' : `nuchal practice ${name}`
  return `Nothing practised yet. "${command}" begins with a case.`
}
