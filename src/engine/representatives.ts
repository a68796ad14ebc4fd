import { gridOf } from '../answer/grid.ts'
import type { ChoiceQuestion, NumberQuestion, Question } from '../model/question.ts'
import { ANSWERED, type Slot } from './slot.ts'
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
function masks({ options }: ChoiceQuestion, { named }: ToldApart): readonly number[] {
  const alone: number[] = []
  const groups = new Map<string, number[]>()
  options.forEach(({ exclusive }, at) => {
    const option = 1 << at
    const signature = named.map((set) => Number((set & option) !== 0)).join('')
    if (exclusive) alone.push(option)
    else groups.set(signature, [...(groups.get(signature) ?? []), option])
  })
  let combined = [0]
  for (const group of groups.values()) {
    const whole = group.reduce((mask, option) => mask | option, 0)
    const chosen = group.length === 1 ? group : [...group.slice(0, 1), whole]
    combined = combined.flatMap((mask) => [mask, ...chosen.map((bits) => mask | bits)])
  }
  return [...combined.filter((mask) => mask !== 0), ...alone]
}
