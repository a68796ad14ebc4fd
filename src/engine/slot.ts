import { gridIndex, gridValue } from '../answer/grid.ts'
import type { Answer } from '../model/answer.ts'
import type { ChoiceQuestion, Question } from '../model/question.ts'

/**
 * An answer as one small integer, so that a response is an array of them: not asked, unknown,
 * declined, or `ANSWERED` plus what was said. What was said is 0 for yes and 1 for no, the index of
 * an option, a bit mask of options, the step a number lies on, or 0 for a text.
 */
export type Slot = number

export const NOT_ASKED: Slot = 0
export const ANSWER_UNKNOWN: Slot = 1
export const DECLINED: Slot = 2
export const ANSWERED: Slot = 3

/** The slot of an answer that may stand for its question (see `validate-answer.ts`). */
export function toSlot(question: Question, answer: Answer): Slot {
  switch (answer.kind) {
    case 'unknown':
      return ANSWER_UNKNOWN
    case 'declined':
      return DECLINED
    case 'yes-no':
      return ANSWERED + (answer.yes ? 0 : 1)
    case 'choice':
      return ANSWERED + optionIndex(question, answer.option)
    case 'choices':
      return ANSWERED + optionMask(question, answer.options)
    case 'number':
      return ANSWERED + (question.type === 'number' ? gridIndex(question, answer.number) : 0)
    case 'text':
      return ANSWERED
  }
}

/** An answer a slot stands for; none for a question not asked. Any text will do for a text. */
export function fromSlot(question: Question, slot: Slot): Answer | undefined {
  if (slot === NOT_ASKED) return undefined
  if (slot === ANSWER_UNKNOWN) return { kind: 'unknown' }
  if (slot === DECLINED) return { kind: 'declined' }
  const said = slot - ANSWERED
  switch (question.type) {
    case 'yes-no':
      return { kind: 'yes-no', yes: said === 0 }
    case 'choice':
      return { kind: 'choice', option: question.options[said]?.id ?? '' }
    case 'choices':
      return { kind: 'choices', options: optionsIn(question, said) }
    case 'number':
      return { kind: 'number', number: gridValue(question, said) }
    case 'text':
      return { kind: 'text', text: 'A made-up note.' }
  }
}

/** The options as a bit mask, the first option the lowest bit. */
export function optionMask(question: Question, ids: readonly string[]): number {
  return ids.reduce((mask, id) => mask | (1 << optionIndex(question, id)), 0)
}

/** The index of an option; `yes` and `no` are those of a yes-no question. */
export function optionIndex(question: Question, id: string): number {
  if (question.type === 'yes-no') return id === 'yes' ? 0 : 1
  return 'options' in question ? question.options.findIndex((option) => option.id === id) : -1
}

function optionsIn(question: ChoiceQuestion, mask: number): readonly string[] {
  return question.options.filter((_, index) => mask & (1 << index)).map((option) => option.id)
}
