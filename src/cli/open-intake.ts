import { begin } from '../interview/begin.ts'
import { nothingNoted } from '../interview/journal.ts'
import type { Session } from '../interview/session.ts'
import type { Answers } from '../model/answer.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import { introduce } from '../report/introduce.ts'
import { toText } from '../report/to-text.ts'
import { agreeOnPlace, type SaveOption } from './agree-on-place.ts'
import { newHeader } from './draft/draft-header.ts'
import { cannotKeep } from './draft/draft-words.ts'
import { type KeptDraft, keepDraft } from './draft/keep-draft.ts'
import { type GoalOptions, goalOf } from './goal-of.ts'
import type { Host } from './host.ts'
import type { AllOptions } from './intake.ts'
import type { PrompterOptions } from './prompter-for.ts'
import type { Compiled } from './shipped.ts'
import { colourLevel, summaryStyle } from './style.ts'
import { widthOf } from './text-width.ts'

export type IntakeOptions = PrompterOptions &
  GoalOptions &
  SaveOption & {
    /** A response file. */
    readonly answers?: string
    readonly defaults?: boolean
    /** Of the intake; today where it is not given. */
    readonly date?: string
    /** False where nothing is to be kept on this machine. */
    readonly draft?: boolean
  }

/** A questionnaire, and the name it was opened by. */
export type Chosen = { readonly name: string; readonly compiled: Compiled }

/** An intake before its first question. */
export type OpenedIntake = Chosen & {
  readonly begun: Session
  /** Where the response is to be saved. */
  readonly place?: string
  /** Where the answers are kept while they are given. */
  readonly draft?: KeptDraft
}

/** Makes everything ready for an intake, and introduces it. */
export async function openIntake(
  chosen: Chosen,
  options: AllOptions,
  host: Host,
): Promise<OpenedIntake> {
  const { questionnaire, program } = chosen.compiled
  const prefilled = await prefilledBy(options, chosen.compiled, host)
  const place = await agreeOnPlace(options, host)
  const { defaults = false } = options
  const begun = begin(program, { prefilled, defaults, goal: goalOf(options) })
  const draft = draftFor({ ...chosen, begun }, options, host)
  const isKept = draft !== undefined
  if (!defaults) host.warn(introduction(questionnaire, { ...options, draft: isKept }, host))
  return {
    ...chosen,
    begun,
    ...(place !== undefined && { place }),
    ...(draft !== undefined && { draft }),
  }
}

/** Only what a person says is kept: answers that are sent are there already. */
function draftFor(
  chosen: Chosen & { readonly begun: Session },
  options: AllOptions,
  host: Host,
): KeptDraft | undefined {
  if (options.draft === false || !host.terminals.input) return undefined
  const obstacle = host.drafts.obstacle()
  if (obstacle !== undefined) {
    host.warn(cannotKeep(obstacle, host))
    return undefined
  }
  const header = newHeader(chosen, options, host)
  return keepDraft({ header, notes: nothingNoted, begun: chosen.begun }, host)
}

function introduction(
  questionnaire: Questionnaire,
  { color, date, draft }: IntakeOptions,
  host: Host,
): string {
  const style = summaryStyle(colourLevel(host, 'messages', color))
  const summary = introduce(questionnaire, date ?? host.today(), draft === true)
  return toText(summary, { width: widthOf(host), style })
}

async function prefilledBy(
  { answers }: IntakeOptions,
  { questionnaire }: Compiled,
  host: Host,
): Promise<Answers> {
  if (answers === undefined) return new Map()
  // Reading a file takes long to get ready, and most intakes have none.
  const { openResponse } = await import('./open-response.ts')
  const response = await openResponse(answers, questionnaire, host)
  return response.answers
}
