import { validateAnswer } from '../answer/validate-answer.ts'
import { ANSWERED, NOT_ASKED, toSlot } from '../engine/slot.ts'
import type { Question } from '../model/question.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import { NEAR, questionPlaces } from './question-places.ts'
import { aloneBits, NO_SLOT, type WholeGrid, wholeGrid, wholeSlot } from './record-plan.ts'

/** Where the answers of a parsed record go. */
export type AnswerSlots = {
  /** The number of each question, by its ids of now and of earlier versions. */
  readonly places: ReadonlyMap<string, number>
  readonly questions: readonly SlottedQuestion[]
}

/** What may be said of a question, ready to be compared. */
type SlottedQuestion = {
  readonly id: string
  readonly question: Question
  /** Texts that are an answer by themselves, and their slots. */
  readonly words: readonly string[]
  readonly slots: readonly number[]
  /** Of `choices`: the bits of options that are chosen alone. */
  readonly alone: number
  /** Of no size where there are no whole numbers to be said. */
  readonly grid: WholeGrid
}

export function answerSlots(questionnaire: Questionnaire): AnswerSlots {
  const questions = questionnaire.questions.map(slottedQuestion)
  return { places: questionPlaces(questionnaire), questions }
}

/** Fills the slots from answers by question id; false where one of them cannot stand. */
export function fillSlots(
  known: AnswerSlots,
  values: Readonly<Record<string, unknown>>,
  slots: Int32Array,
): boolean {
  slots.fill(NOT_ASKED)
  let place = -1
  for (const id in values) {
    place = placeOf(known, id, place + 1)
    const question = known.questions[place]
    if (question === undefined || slots[place] !== NOT_ASKED) return false
    const slot = slotOf(question, values[id])
    if (slot === NO_SLOT) return false
    slots[place] = slot
  }
  return true
}

/** The number of a question; -1 where none is called so. It is often the next one, or one soon behind it. */
function placeOf({ places, questions }: AnswerSlots, id: string, next: number): number {
  const end = Math.min(next + NEAR, questions.length)
  for (let place = next; place < end; place += 1) if (questions[place]?.id === id) return place
  return places.get(id) ?? -1
}

/** What is not plain is left to `validateAnswer`. */
function slotOf(question: SlottedQuestion, value: unknown): number {
  const plain = plainSlot(question, value)
  return plain === NO_SLOT ? validatedSlot(question.question, value) : plain
}

function plainSlot(question: SlottedQuestion, value: unknown): number {
  if (typeof value === 'string') return wordSlot(question, value)
  if (typeof value === 'number') return wholeSlot(question.grid, value)
  return Array.isArray(value) ? choicesSlot(question, value) : NO_SLOT
}

/** Of so few words, a loop finds one sooner than `indexOf`. */
function wordSlot({ words, slots }: SlottedQuestion, value: unknown): number {
  for (let at = 0; at < words.length; at += 1) {
    if (words[at] === value) return slots[at] ?? NO_SLOT
  }
  return NO_SLOT
}

function choicesSlot(question: SlottedQuestion, values: readonly unknown[]): number {
  if (question.question.type !== 'choices' || values.length === 0) return NO_SLOT
  let mask = 0
  for (const value of values) {
    const bit = wordSlot(question, value) - ANSWERED
    if (bit <= 0 || (mask & bit) !== 0) return NO_SLOT
    mask |= bit
  }
  return values.length > 1 && (mask & question.alone) !== 0 ? NO_SLOT : ANSWERED + mask
}

/** Of an answer in whatever way it is given. */
export function validatedSlot(question: Question, value: unknown): number {
  const validation = validateAnswer(question, value)
  return 'answer' in validation ? toSlot(question, validation.answer) : NO_SLOT
}

function slottedQuestion(question: Question): SlottedQuestion {
  const words = [...wordsOf(question), 'unknown', 'declined']
  return {
    id: question.id,
    question,
    words,
    slots: words.map((word) => validatedSlot(question, word)),
    alone: aloneBits(question),
    grid: wholeGrid(question) ?? { low: 0, step: 1, size: 0 },
  }
}

function wordsOf(question: Question): readonly string[] {
  if (question.type === 'yes-no') return ['yes', 'no']
  return 'options' in question ? question.options.map(({ id }) => id) : []
}
