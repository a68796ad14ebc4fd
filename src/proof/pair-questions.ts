import type { Questionnaire } from '../model/questionnaire.ts'

/** By question of the base: the number of its counterpart; nothing where there is none. */
export type Pairs = readonly (number | undefined)[]

/**
 * Which question of another questionnaire each question of a base has become: the one of its id, or
 * the one the other says it was renamed to. No question is the counterpart of two.
 */
export function pairQuestions(base: Questionnaire, other: Questionnaire): Pairs {
  const numbers = new Map(other.questions.map(({ id }, number) => [id, number]))
  const ids = new Set(base.questions.map(({ id }) => id))
  const taken = new Set<number>()
  return base.questions.map(({ id }) => {
    const name = newNameOf(id, other)
    // An old question that kept its name comes before one that was renamed to it.
    const isKept = name !== id && ids.has(name) && newNameOf(name, other) === name
    const number = numbers.get(name)
    if (number === undefined || isKept || taken.has(number)) return undefined
    taken.add(number)
    return number
  })
}

function newNameOf(id: string, { renamed }: Questionnaire): string {
  return (Object.hasOwn(renamed, id) ? renamed[id] : undefined) ?? id
}
