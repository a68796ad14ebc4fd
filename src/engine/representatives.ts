import { gridOf } from '../answer/grid.ts'
import type { ChoiceQuestion, NumberQuestion, Question } from '../model/question.ts'
import { ANSWERED, optionMask, type Slot } from './slot.ts'
import type { ToldApart } from './told-apart.ts'

/**
 * Answers to a question, as slots, such that every answer there is reads the same as one of them
 * wherever the question is read. `toldApart`: asked for of choices and numbers only.
 */
export function representatives(question: Question, toldApart: () => ToldApart): readonly Slot[] {
  switch (question.type) {
    case 'yes-no':
      return [ANSWERED, ANSWERED + 1]
    case 'text':
      return [ANSWERED]
    case 'choice':
      return question.options.map((_, option) => ANSWERED + option)
    case 'choices':
      return masks(question, toldApart()).map((mask) => ANSWERED + mask)
    case 'number':
      return steps(question, toldApart()).map((step) => ANSWERED + step)
  }
}

/** The first step of each way it can read. */
function steps(question: NumberQuestion, { borders }: ToldApart): readonly number[] {
  const { size } = gridOf(question)
  if (borders === 'every-step') return Array.from({ length: size }, (_, step) => step)
  return [...new Set([0, ...borders])].filter((step) => step < size).sort((a, b) => a - b)
}

/**
 * Options that are always named together are alike: what can matter is whether none, one, or all of
 * them are chosen.
 */
function masks(question: ChoiceQuestion, { named }: ToldApart): readonly number[] {
  const signature = (id: string) => {
    const mask = optionMask(question, [id])
    return named.map((options) => (options & mask) !== 0).join()
  }
  const together = question.options.filter(({ exclusive }) => !exclusive).map(({ id }) => id)
  const signatures = [...new Set(together.map(signature))]
  let combined = [0]
  for (const alike of signatures) {
    const group = together.filter((id) => signature(id) === alike)
    const chosen = group.length === 1 ? [group] : [group.slice(0, 1), group]
    const more = chosen.map((ids) => optionMask(question, ids))
    combined = combined.flatMap((mask) => [mask, ...more.map((bits) => mask | bits)])
  }
  const alone = question.options.filter(({ exclusive }) => exclusive)
  return [
    ...combined.filter((mask) => mask !== 0),
    ...alone.map(({ id }) => optionMask(question, [id])),
  ]
}
