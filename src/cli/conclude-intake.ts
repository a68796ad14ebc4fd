import type { Interviewed } from '../interview/conduct-interview.ts'
import { notAsked } from '../report/not-asked.ts'
import { wrap } from '../text/wrap.ts'
import { ExitCode } from './exit-code.ts'
import type { Host } from './host.ts'
import type { AllOptions, Room } from './intake.ts'
import { missingLines } from './missing-lines.ts'
import { offerSummary } from './offer-summary.ts'
import type { OpenedIntake } from './open-intake.ts'
import { type Result, renderResult } from './render-result.ts'
import { saveResponse } from './save-response.ts'

/**
 * Tells what follows from an interview, or why nothing does. The response is saved where that was asked
 * for: also one that was broken off.
 */
export async function concludeIntake(
  opened: OpenedIntake,
  interviewed: Interviewed,
  { host, terminal, options }: Room,
): Promise<ExitCode | 'next-person'> {
  const { how, missing, answers } = interviewed
  const { place, compiled } = opened
  if (place !== undefined) saveResponse(place, compiled.questionnaire, answers, host)
  const isIncomplete = how === 'stopped' || (how === 'end-of-input' && missing.length > 0)
  const result = resultOf(opened, interviewed)
  if (!isIncomplete && canOffer(options, host)) {
    const parting = await offerSummary(result, options, { host, desk: terminal.desk })
    if (parting === 'next-person') return parting
    if (parting === 'told') return ExitCode.done
  }
  terminal.close()
  if (isIncomplete) return tellGap(opened, interviewed, { host, options })
  await host.print(renderResult(result, options, host))
  return ExitCode.done
}

/** A person is there to choose, and did not choose a format beforehand. */
function canOffer({ format }: AllOptions, { terminals }: Host): boolean {
  return format === 'text' && terminals.input && terminals.results && terminals.messages
}

/** Says why there is no summary. */
function tellGap(
  opened: OpenedIntake,
  { how, missing, assessment }: Interviewed,
  { host, options }: Pick<Room, 'host' | 'options'>,
): ExitCode {
  const { columns } = host.terminals
  if (how === 'stopped') {
    host.warn(`${wrap(stoppedWords(opened, options), columns)}\n`)
    return ExitCode.stopped
  }
  host.warn(missingLines(missing, { ...opened.compiled, assessment }, columns))
  return ExitCode.usage
}

function stoppedWords({ draft }: OpenedIntake, { save }: AllOptions): string {
  return save === undefined && !draft?.isKept()
    ? 'Stopped. Nothing was kept (--save FILE keeps it).'
    : 'Stopped.'
}

function resultOf({ compiled }: OpenedIntake, { assessment, given }: Interviewed): Result {
  return { compiled, assessment, problems: notAsked(given, assessment) }
}
