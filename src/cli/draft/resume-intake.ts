import { begin } from '../../interview/begin.ts'
import { noted } from '../../interview/journal.ts'
import { takeUp } from '../../interview/take-up.ts'
import { agreeOnPlace, type SaveOption } from '../agree-on-place.ts'
import type { ExitCode } from '../exit-code.ts'
import { goalOf } from '../goal-of.ts'
import type { Host } from '../host.ts'
import { type AllOptions, carryOut } from '../intake.ts'
import type { OpenedIntake } from '../open-intake.ts'
import { openQuestionnaire } from '../open-questionnaire.ts'
import type { PrompterOptions } from '../prompter-for.ts'
import { holdsResponse } from '../save-response.ts'
import type { Compiled } from '../shipped.ts'
import { UsageError } from '../usage-error.ts'
import { chooseDraft } from './choose-draft.ts'
import type { DraftHeader } from './draft-header.ts'
import { paragraph } from './draft-words.ts'
import type { OpenDraft } from './drafts.ts'
import { keepDraft } from './keep-draft.ts'
import { readDraft } from './read-drafts.ts'
import { takenUpLines } from './taken-up-lines.ts'

/** The options of the intake go on, but for those given anew. */
export type ResumeOptions = PrompterOptions & SaveOption

/** Goes on with an intake that was stopped. */
export async function resumeIntake(
  named: string | undefined,
  options: ResumeOptions,
  host: Host,
): Promise<ExitCode> {
  const { id } = await chooseDraft(named, options, host)
  const draft = host.drafts.open(id)
  if (draft === undefined) {
    throw new UsageError(`the draft ${id} is open in another window`, 'go on with it there')
  }
  const reopened = await reopen(draft, options, host).catch((error: unknown) => {
    draft.release()
    host.warn(paragraph(`The draft ${id} stays as it is.`, host))
    throw error
  })
  return await carryOut(reopened.intake, reopened.options, host)
}

type Reopened = { readonly intake: OpenedIntake; readonly options: AllOptions }

async function reopen(draft: OpenDraft, given: ResumeOptions, host: Host): Promise<Reopened> {
  const bytes = draft.read()
  const { header, journal } = readDraft(bytes)
  if (header === undefined) throw damaged(draft)
  const compiled = await openSame(header, host)
  const taken = takeUp(journal.notes, compiled.questionnaire)
  const options: AllOptions = { ...header.options, ...given }
  const begun = begin(compiled.program, {
    taken: taken.sitting,
    goal: goalOf(options),
  })
  const isOwn = holdsResponse(options, { ...compiled, answers: begun.assessment.answers }, host)
  const place = isOwn ? options.save : await agreeOnPlace(options, host)
  host.warn(takenUpLines({ header, journal, taken, hash: compiled.hash }, host))
  // What could not be read would make all that follows it unreadable.
  if (journal.sound < bytes.length) draft.cut(journal.sound)
  // What does not fit stays where it is, to be told again, until it is answered anew.
  const withdrawn = taken.misfits.map(({ rejection }) => rejection.question)
  const notes = noted(journal.notes, { withdrawn })
  const kept = keepDraft({ header, begun, notes, draft }, host)
  const intake = {
    name: header.name,
    compiled,
    begun,
    draft: kept,
    ...(place !== undefined && { place }),
  }
  return { intake, options }
}

function damaged({ id }: OpenDraft): UsageError {
  const hint = `"nuchal drafts --erase ${id}" erases it`
  return new UsageError(`the draft ${id} is damaged and cannot be read`, hint)
}

/** The questionnaire of a draft as it is now; another one has no use for the answers. */
async function openSame({ name, questionnaire }: DraftHeader, host: Host): Promise<Compiled> {
  const compiled = await openQuestionnaire(name, host)
  const [id] = questionnaire.split('@')
  if (compiled.questionnaire.id === id) return compiled
  throw new UsageError(`${name} holds another questionnaire now, not "${id}"`)
}
