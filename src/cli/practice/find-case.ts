import type { Case } from '../../model/case.ts'
import type { Questionnaire } from '../../model/questionnaire.ts'
import { didYouMean } from '../../text/did-you-mean.ts'
import { UsageError } from '../usage-error.ts'

/** The case with this id, with a story or without. */
export function findCase({ id: name, cases }: Questionnaire, id: string): Case {
  const found = cases.find((one) => one.id === id)
  if (found !== undefined) return found
  const guess = didYouMean(
    id,
    cases.map((one) => one.id),
  )
  const hint =
    guess === undefined
      ? `"nuchal practice ${name} --list" shows the cases for practice`
      : `did you mean "${guess}"?`
  throw new UsageError(`${name} has no case called "${id}"`, hint)
}
