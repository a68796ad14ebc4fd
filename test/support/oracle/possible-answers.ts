import Fraction from 'fraction.js'
import type { Answer } from '../../../src/model/answer.ts'
import type { ChoiceQuestion, NumberQuestion, Question } from '../../../src/model/question.ts'
import { exactly } from './value-set.ts'

/** language.md, "Questions": every real answer a question allows; one text stands for all texts. */
export function possibleAnswers(question: Question): readonly Answer[] {
  switch (question.type) {
    case 'yes-no':
      return [true, false].map((yes) => ({ kind: 'yes-no', yes }))
    case 'choice':
      return question.options.map(({ id }) => ({ kind: 'choice', option: id }))
    case 'choices':
      return selections(question).map((options) => ({ kind: 'choices', options }))
    case 'number':
      return possibleNumbers(question).map((number) => ({
        kind: 'number',
        number: number.valueOf(),
      }))
    case 'text':
      return [{ kind: 'text', text: 'in their own words' }]
  }
}

/** `low + k × step`, as far as the limits go. */
export function possibleNumbers({ limits, step }: NumberQuestion): readonly Fraction[] {
  const low = exactly(limits.low)
  const steps = exactly(limits.high).sub(low).div(exactly(step)).floor().valueOf()
  return Array.from({ length: steps + 1 }, (_, k) => low.add(exactly(step).mul(new Fraction(k))))
}

/** One option or more; an exclusive one alone. */
function selections({ options }: ChoiceQuestion): readonly (readonly string[])[] {
  const together = options.filter((option) => !option.exclusive).map(({ id }) => id)
  const alone = options.filter((option) => option.exclusive).map(({ id }) => [id])
  return [...subsets(together).filter((set) => set.length > 0), ...alone]
}

function subsets(list: readonly string[]): readonly (readonly string[])[] {
  const [first, ...rest] = list
  if (first === undefined) return [[]]
  return subsets(rest).flatMap((subset) => [subset, [first, ...subset]])
}
