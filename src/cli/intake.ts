import { conductInterview } from '../interview/conduct-interview.ts'
import { keptLines } from './draft/draft-words.ts'
import { ExitCode } from './exit-code.ts'
import type { Host } from './host.ts'
import { type IntakeOptions, type OpenedIntake, openIntake } from './open-intake.ts'
import { openQuestionnaire } from './open-questionnaire.ts'
import { type OpenPrompter, prompterFor } from './prompter-for.ts'
import type { ResultOptions } from './result-options.ts'
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
export type Room = {
  readonly host: Host
  readonly terminal: OpenPrompter
  readonly options: AllOptions
}

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
  const { begun, draft } = opened
  const interviewed = await conductInterview(begun, room.terminal.prompter, draft?.observe)
  // What comes after the last question need not be ready before the first.
  const { concludeIntake } = await import('./conclude-intake.ts')
  return await concludeIntake(opened, interviewed, room)
}

/** Nothing of the person before: neither answers, nor the file they are in. */
function forNextPerson({ answers, defaults, save, ...rest }: AllOptions): AllOptions {
  return rest
}
