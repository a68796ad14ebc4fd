import type { Answer, Answers } from '../model/answer.ts'
import type { Origin } from './step.ts'

/** An answer of the sitting. Until it is confirmed it is a suggestion and counts for nothing. */
export type Given = {
  readonly answer: Answer
  readonly from: Origin
  readonly confirmed: boolean
}

/** By question id, in the order asked. */
export type AllGiven = ReadonlyMap<string, Given>

/** The answers of a file; with `defaults` they stand without being asked. */
export function fromFile(answers: Answers, defaults: boolean): AllGiven {
  return new Map(
    [...answers].map(([id, answer]) => [id, { answer, from: 'file', confirmed: defaults }]),
  )
}

/** A file's answer that is given again unchanged is still the file's. */
export function give(all: AllGiven, answers: Answers): AllGiven {
  const given = new Map(all)
  for (const [id, answer] of answers) {
    const before = given.get(id)
    const from = before?.from === 'file' && isSame(before.answer, answer) ? 'file' : 'asked'
    if (before?.confirmed === false) given.delete(id)
    given.set(id, { answer, from, confirmed: true })
  }
  return given
}

export function takeBack(all: AllGiven, ids: readonly string[]): AllGiven {
  return new Map([...all].filter(([id]) => !ids.includes(id)))
}

export function confirmedAnswers(all: AllGiven): Answers {
  return new Map(
    [...all].filter(([, given]) => given.confirmed).map(([id, given]) => [id, given.answer]),
  )
}

/** Whether an answer says the same as another one, where there is another one. */
export function isSame(before: Answer | undefined, answer: Answer): boolean {
  if (before === undefined) return false
  return sorted(before) === sorted(answer)
}

function sorted(answer: Answer): string {
  return JSON.stringify(Object.entries(answer).sort())
}
