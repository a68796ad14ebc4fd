import { gridOf } from '../answer/grid.ts'
import type { ChoiceQuestion, Question } from '../model/question.ts'
import { ANSWER_UNKNOWN, ANSWERED, DECLINED, type Slot } from './slot.ts'

/** A number from 0 up to, not including, 1. */
export type Random = () => number

/** How one respondent tends to answer, as shares from 0 to 1. */
export type Mood = { readonly yes: number; readonly unknown: number }

/** A valid answer to a question that is asked. */
export function drawSlot(question: Question, mood: Mood, random: Random): Slot {
  if (!question.mustKnow && random() < mood.unknown) {
    return random() < 0.25 ? DECLINED : ANSWER_UNKNOWN
  }
  switch (question.type) {
    case 'yes-no':
      return ANSWERED + (random() < mood.yes ? 0 : 1)
    case 'choice':
      return ANSWERED + below(question.options.length, random)
    case 'choices':
      return ANSWERED + drawMask(question, random)
    case 'number':
      return ANSWERED + below(gridOf(question).size, random)
    case 'text':
      return ANSWERED
  }
}

/** One option for sure, and each of the others that go with it now and then. */
function drawMask({ options }: ChoiceQuestion, random: Random): number {
  const first = below(options.length, random)
  if (options[first]?.exclusive) return 1 << first
  return options.reduce((mask, { exclusive }, at) => {
    return !exclusive && random() < 0.25 ? mask | (1 << at) : mask
  }, 1 << first)
}

function below(count: number, random: Random): number {
  return Math.floor(random() * count)
}
