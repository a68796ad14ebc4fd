import { currentId, readAnswers } from '../answer/read-answers.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import type { Rejection } from '../model/rejection.ts'
import type { Given } from './given.ts'
import type { Notes, Said } from './journal.ts'
import type { Session } from './session.ts'

/** What of a session an interview can go on from. */
export type Sitting = Pick<Session, 'given' | 'told' | 'raisedAt'>

export type TakenUp = {
  readonly sitting: Sitting
  /** What does not fit the questionnaire as it is now. */
  readonly misfits: readonly Misfit[]
}

export type Misfit = { readonly said: Said; readonly rejection: Rejection }

/** The sitting of some notes, as far as it fits a questionnaire. */
export function takeUp(notes: Notes, questionnaire: Questionnaire): TakenUp {
  const values = Object.fromEntries([...notes.said].map(([id, { value }]) => [id, value]))
  const { answers, rejections } = readAnswers(questionnaire, values)
  const given = new Map<string, Given>()
  const misfits: Misfit[] = []
  for (const [name, said] of notes.said) {
    const id = currentId(questionnaire, name)
    const answer = answers.get(id)
    const rejection = rejections.find(({ question }) => question === name)
    if (rejection !== undefined) misfits.push({ said, rejection })
    else if (answer !== undefined)
      given.set(id, { answer, from: said.from, confirmed: said.confirmed })
  }
  const { told, raisedAt } = notes
  return { sitting: { given, told, ...(raisedAt !== undefined && { raisedAt }) }, misfits }
}
