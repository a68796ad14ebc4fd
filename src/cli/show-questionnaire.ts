import type { Questionnaire } from '../model/questionnaire.ts'
import { outline } from '../report/outline.ts'
import { ExitCode } from './exit-code.ts'
import type { Host } from './host.ts'
import { openQuestionnaire } from './open-questionnaire.ts'

export type ShowOptions = { readonly format: 'text' | 'json' }

/** Prints an outline of a questionnaire, or all of it. */
export async function showQuestionnaire(
  name: string,
  { format }: ShowOptions,
  host: Host,
): Promise<ExitCode> {
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
