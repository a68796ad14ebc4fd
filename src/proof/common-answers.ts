import type { Reading } from '../engine/read-by.ts'
import { representatives } from '../engine/representatives.ts'
import { ANSWER_UNKNOWN, ANSWERED, fromSlot, NOT_ASKED, type Slot, toSlot } from '../engine/slot.ts'
import { toldApartBy } from '../engine/told-apart.ts'
import type { ChoiceQuestion, NumberQuestion, Question } from '../model/question.ts'

/** Whether two questions take the very same answers. */
export function takeTheSame(one: Question, other: Question): boolean {
  return one === other || answersTaken(one) === answersTaken(other)
}

/**
 * What a question may have in its slot, as far as another accepts it too: not asked, unknown, and
 * answers such that any other of those is read like one of them, on either side.
 */
export function commonSlots(
  question: Question,
  other: Question | undefined,
  readings: readonly Reading[],
): readonly Slot[] {
  if (other === undefined) return [NOT_ASKED]
  const read = [...readings, ...borders(question, other)]
  const told = representatives(question, () => toldApartBy(read, question))
  const answers = told.filter((slot) => counterpart(question, other, slot) !== undefined)
  const mustKnow = question.mustKnow || other.mustKnow
  return mustKnow ? [NOT_ASKED, ...answers] : [NOT_ASKED, ANSWER_UNKNOWN, ...answers]
}

/** The slot another question has for the same answer; none where it does not accept it. */
export function counterpart(question: Question, other: Question, slot: Slot): Slot | undefined {
  if (slot < ANSWERED || question === other) return slot
  const answer = fromSlot(question, slot)
  if (answer === undefined || question.type !== other.type) return undefined
  if (answer.kind === 'choices' && !mayStandTogether(other, answer.options)) return undefined
  const same = toSlot(other, answer)
  return same < ANSWERED ? undefined : same
}

function mayStandTogether(question: Question, chosen: readonly string[]): boolean {
  const options = 'options' in question ? question.options : []
  const known = options.filter(({ id }) => chosen.includes(id))
  const isAlone = chosen.length === 1 || known.every(({ exclusive }) => !exclusive)
  return known.length === chosen.length && isAlone
}

/** What tells the answers both accept from the others, as if a condition had asked for it. */
function borders(question: Question, other: Question): readonly Reading[] {
  if (takeTheSame(question, other)) return []
  if (question.type === 'choices' && other.type === 'choices') return optionBorders(other)
  if (question.type === 'number' && other.type === 'number') return numberBorders(question, other)
  return []
}

function optionBorders({ id, options }: ChoiceQuestion): readonly Reading[] {
  const known = options.map((option) => option.id)
  const alone = options.flatMap((option) => (option.exclusive ? option.id : []))
  return [known, alone].map((names) => ({
    question: 0,
    line: { kind: 'choices', id, includes: 'any', options: names },
  }))
}

/** Where the steps are others too, every answer has to be looked at. */
function numberBorders(question: NumberQuestion, { limits, step }: NumberQuestion): Reading[] {
  const { low, high } = limits
  if (question.step !== step || question.limits.low !== low) return [{ question: 0 }]
  return [{ question: 0, line: { kind: 'between', about: 'question', id: question.id, low, high } }]
}

function answersTaken(question: Question): string {
  const { type, mustKnow } = question
  if (question.type === 'number')
    return JSON.stringify([type, mustKnow, question.limits, question.step])
  if (!('options' in question)) return JSON.stringify([type, mustKnow])
  const options = question.options.map(
    ({ id, exclusive }) => `${id}:${type === 'choices' && exclusive}`,
  )
  return JSON.stringify([type, mustKnow, options.toSorted()])
}
