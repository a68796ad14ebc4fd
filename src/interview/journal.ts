import { toValue } from '../answer/answer-value.ts'
import type { Answer } from '../model/answer.ts'
import type { AnswerValue } from '../model/case.ts'
import type { Question } from '../model/question.ts'
import type { Given } from './given.ts'
import type { Session } from './session.ts'
import type { Origin } from './step.ts'

/** A sitting as a journal keeps it: readable without the questionnaire, whatever becomes of that. */
export type Notes = {
  /** By question id. */
  readonly said: ReadonlyMap<string, Said>
  /** The established stops the person has been told of. */
  readonly told: readonly string[]
  /** The step whose answer established the latest stop. */
  readonly raisedAt?: string
}

export type Said = {
  /** The answer as a response file holds it. */
  readonly value: AnswerValue
  /** The question and the answer as the person read them. */
  readonly words: string
  readonly from: Origin
  readonly confirmed: boolean
}

/** A line of a journal: what changed. What is absent did not. */
export type Entry = {
  readonly said?: Readonly<Record<string, Said>>
  /** The questions that have no answer any more. */
  readonly withdrawn?: readonly string[]
  /** All that was told. */
  readonly told?: readonly string[]
  readonly raisedAt?: string
}

/** How a question and the answer to it read. */
export type InWords = (question: Question, answer: Answer) => string

export const nothingNoted: Notes = { said: new Map(), told: [] }

/** The first line of a journal: whatever is needed to go on with it. */
export function headerLine(header: Readonly<Record<string, unknown>>): string {
  return asLine({ journal: 1, ...header })
}

export function asLine(content: object): string {
  return `${JSON.stringify(content)}\n`
}

/** What has changed from the notes to the session; nothing where they agree. */
export function entryTo(notes: Notes, session: Session, inWords: InWords): Entry | undefined {
  const said = newlySaid(notes, session, inWords)
  const withdrawn = [...notes.said.keys()].filter((id) => !session.given.has(id))
  const { told, raisedAt } = session
  const entry: Entry = {
    ...(said.length > 0 && { said: Object.fromEntries(said) }),
    ...(withdrawn.length > 0 && { withdrawn }),
    ...(told.join() !== notes.told.join() && { told }),
    ...(raisedAt !== undefined && raisedAt !== notes.raisedAt && { raisedAt }),
  }
  return Object.keys(entry).length === 0 ? undefined : entry
}

/** The notes with a change taken down. */
export function noted(notes: Notes, { said = {}, withdrawn = [], ...entry }: Entry): Notes {
  const all = new Map(notes.said)
  for (const id of withdrawn) all.delete(id)
  for (const [id, one] of Object.entries(said)) {
    // An answer that was only suggested takes its place once it is given.
    if (all.get(id)?.confirmed === false) all.delete(id)
    all.set(id, one)
  }
  return { ...notes, ...entry, said: all }
}

function newlySaid(
  notes: Notes,
  { given, program }: Session,
  inWords: InWords,
): readonly (readonly [string, Said])[] {
  const changed = [...given].filter(([id, one]) => !isNoted(notes.said.get(id), one))
  return changed.flatMap(([id, { answer, from, confirmed }]) => {
    const question = program.questionnaire.questions.find((candidate) => candidate.id === id)
    if (question === undefined) return []
    const words = inWords(question, answer)
    return [[id, { value: toValue(answer), words, from, confirmed }] as const]
  })
}

function isNoted(said: Said | undefined, { answer, from, confirmed }: Given): boolean {
  if (said?.from !== from || said.confirmed !== confirmed) return false
  return JSON.stringify(said.value) === JSON.stringify(toValue(answer))
}
