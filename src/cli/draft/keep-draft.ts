import type { Observer } from '../../interview/conduct-interview.ts'
import {
  asLine,
  entryTo,
  headerLine,
  type InWords,
  type Notes,
  noted,
} from '../../interview/journal.ts'
import type { Session } from '../../interview/session.ts'
import { answerInWords } from '../../report/answer-words.ts'
import { fill } from '../../report/insertions.ts'
import type { Host } from '../host.ts'
import { UsageError } from '../usage-error.ts'
import type { DraftHeader } from './draft-header.ts'
import { cannotKeep } from './draft-words.ts'
import type { OpenDraft } from './drafts.ts'

/** Keeps the answers of an intake while they are given. */
export type KeptDraft = {
  readonly observe: Observer
  readonly isKept: () => boolean
  /** The intake came to its end: nothing stays behind. */
  readonly erase: () => void
  /** Leaves for later what is kept, if anything is. */
  readonly leave: () => Kept | undefined
}

/** What stays behind of an intake that has not ended. */
export type Kept = {
  readonly id: string
  readonly answers: number
  /** False where the disk refused what was said after them. */
  readonly isAll: boolean
}

export type Keeping = {
  readonly header: DraftHeader
  /** The session as it was before the first question of this part of the sitting. */
  readonly begun: Session
  /** What the draft holds, where it is there already. */
  readonly notes: Notes
  readonly draft?: OpenDraft
}

/** Begins a draft with the first answer, or goes on with one. A disk that refuses is told once. */
export function keepDraft(keeping: Keeping, host: Host): KeptDraft {
  const { header, begun } = keeping
  let { draft, notes } = keeping
  let isAll = true
  const write = (line: string) => {
    if (draft === undefined) draft = host.drafts.create(headerLine(header) + line)
    else draft.append(line)
  }
  return {
    observe: (session) => {
      const isWorthIt = draft !== undefined || session.given !== begun.given
      const entry = isAll && isWorthIt ? entryTo(notes, session, wordsIn(session)) : undefined
      if (entry === undefined) return
      isAll = succeeds(() => write(asLine(entry)), host)
      if (isAll) notes = noted(notes, entry)
    },
    isKept: () => draft !== undefined,
    erase: () => {
      draft?.erase()
      draft = undefined
    },
    leave: () => {
      draft?.release()
      return draft && { id: draft.id, answers: countAnswers(notes), isAll }
    },
  }
}

/** How many answers count; what was only suggested is none. */
export function countAnswers({ said }: Notes): number {
  return [...said.values()].filter(({ confirmed }) => confirmed).length
}

function succeeds(write: () => void, host: Host): boolean {
  try {
    write()
    return true
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    host.warn(cannotKeep(error.message, host))
    return false
  }
}

/** As it stood on the screen, but for what it does to a terminal. */
function wordsIn({ program: { questionnaire }, assessment }: Session): InWords {
  return (question, answer) => {
    return `${fill(question.ask, { questionnaire, assessment })} ${answerInWords(question, answer)}`
  }
}
