import type { Goal } from '../../src/engine/pertinence.ts'
import type { Program } from '../../src/engine/program.ts'
import { begin } from '../../src/interview/begin.ts'
import {
  asLine,
  entryTo,
  headerLine,
  type InWords,
  type Notes,
  noted,
  nothingNoted,
} from '../../src/interview/journal.ts'
import { readJournal } from '../../src/interview/read-journal.ts'
import type { Session } from '../../src/interview/session.ts'
import { takeUp } from '../../src/interview/take-up.ts'

/** A journal in memory, kept as the program keeps it on the disk. */
export type KeptLines = {
  readonly observe: (session: Session) => void
  readonly text: () => string
  /** What had been noted before each line, and at last. */
  readonly allNotes: () => readonly Notes[]
}

export const inWords: InWords = (question, answer) => `${question.ask} ${answer.kind}`

export function keepLines(): KeptLines {
  let text = headerLine({ questionnaire: 'any@1.0.0' })
  const all: Notes[] = [nothingNoted]
  return {
    observe: (session) => {
      const notes = all.at(-1) ?? nothingNoted
      const entry = entryTo(notes, session, inWords)
      if (entry === undefined) return
      text += asLine(entry)
      all.push(noted(notes, entry))
    },
    text: () => text,
    allNotes: () => all,
  }
}

/** The session another process would go on with. */
export function resumed(program: Program, text: string, goal: Goal = 'everything'): Session {
  const { notes } = readJournal(new TextEncoder().encode(text))
  const { sitting, misfits } = takeUp(notes, program.questionnaire)
  if (misfits.length > 0) throw new Error('an answer does not fit its own questionnaire')
  return begin(program, { taken: sitting, goal })
}
