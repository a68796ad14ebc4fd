import { conductInterview, type Interviewed } from '../interview/conduct-interview.ts'
import { notAsked } from '../report/not-asked.ts'
import { wrap } from '../text/wrap.ts'
import { keptLines } from './draft/draft-words.ts'
import { ExitCode } from './exit-code.ts'
import type { Host } from './host.ts'
import { missingLines } from './missing-lines.ts'
import { offerSummary } from './offer-summary.ts'
import { type IntakeOptions, type OpenedIntake, openIntake } from './open-intake.ts'
import { openQuestionnaire } from './open-questionnaire.ts'
import { type OpenPrompter, prompterFor } from './prompter-for.ts'
import { type Result, renderResult } from './render-result.ts'
import type { ResultOptions } from './result-options.ts'
import { saveResponse } from './save-response.ts'
import { UsageError } from './usage-error.ts'

export type AllOptions = ResultOptions & IntakeOptions

/** Asks, and tells what follows from the answers. */
export async function intake(name: string, options: AllOptions, host: Host): Promise<ExitCode> {
  if (options.defaults && options.answers === undefined) {
    throw new UsageError('--defaults takes the answers of a file', 'add --answers FILE')
  }
  const compiled = await openQuestionnaire(name, host)
  return await carryOut(await openIntake({ name, compiled }, options, host), options, host)
}

/** Carries an intake out, and those of the next persons where that is wanted. */
export async function carryOut(
  opened: OpenedIntake,
  options: AllOptions,
  host: Host,
): Promise<ExitCode> {
  const terminal = await prompterFor(opened.compiled.questionnaire, options, host)
  const next = forNextPerson(options)
  try {
    let ended = await sit(opened, { host, terminal, options })
    while (ended === 'next-person') {
      ended = await sit(await openIntake(opened, next, host), { host, terminal, options: next })
    }
    return ended
  } finally {
    terminal.close()
  }
}

/** Where a sitting takes place, and how. */
type Room = { readonly host: Host; readonly terminal: OpenPrompter; readonly options: AllOptions }

/** One person's sitting; whatever ends it before its end, its answers are kept where they can be. */
async function sit(opened: OpenedIntake, room: Room): Promise<ExitCode | 'next-person'> {
  try {
    const ended = await askAndTell(opened, room)
    if (ended === ExitCode.done || ended === 'next-person') opened.draft?.erase()
    return ended
  } finally {
    const kept = opened.draft?.leave()
    if (kept !== undefined) room.host.warn(keptLines(kept, room.host))
  }
}

async function askAndTell(opened: OpenedIntake, room: Room): Promise<ExitCode | 'next-person'> {
  const { host, terminal, options } = room
  const interviewed = await ask(opened, room)
  const { how, missing } = interviewed
  const isIncomplete = how === 'stopped' || (how === 'end-of-input' && missing.length > 0)
  const result = resultOf(opened, interviewed)
  if (!isIncomplete && canOffer(options, host)) {
    const parting = await offerSummary(result, options, { host, desk: terminal.desk })
    if (parting === 'next-person') return parting
    if (parting === 'told') return ExitCode.done
  }
  terminal.close()
  if (isIncomplete) return tellGap(opened, interviewed, room)
  await host.print(renderResult(result, options, host))
  return ExitCode.done
}

/** Saves the response where that was asked for: also one that was broken off. */
async function ask(
  { compiled, begun, place, draft }: OpenedIntake,
  { host, terminal }: Room,
): Promise<Interviewed> {
  const interviewed = await conductInterview(begun, terminal.prompter, draft?.observe)
  if (place !== undefined) saveResponse(place, compiled.questionnaire, interviewed.answers, host)
  return interviewed
}

/** A person is there to choose, and did not choose a format beforehand. */
function canOffer({ format }: AllOptions, { terminals }: Host): boolean {
  return format === 'text' && terminals.input && terminals.results && terminals.messages
}

/** Says why there is no summary. */
function tellGap(
  opened: OpenedIntake,
  { how, missing, assessment }: Interviewed,
  { host, options }: Room,
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

/** Nothing of the person before: neither answers, nor the file they are in. */
function forNextPerson({ answers, defaults, save, ...rest }: AllOptions): AllOptions {
  return rest
}
