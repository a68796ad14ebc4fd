import type { Questionnaire } from '../../src/model/questionnaire.ts'
import { both, either, same, type Term } from './z3-text.ts'
import type { Z3World } from './z3-world.ts'
import { z3WorldOf } from './z3-world-of.ts'

/** Any two responses to a questionnaire. */
export type Pair = {
  readonly one: Z3World
  readonly other: Z3World
  /** The same was said to a question in both. */
  readonly alike: ReadonlyMap<string, Term>
  /** The other says all that the one says, and maybe more. */
  readonly saysMore: Term
}

export function pairOf(questionnaire: Questionnaire, script: string[]): Pair {
  const one = z3WorldOf(questionnaire, { name: 'one', script })
  const other = z3WorldOf(questionnaire, { name: 'other', script })
  const alike = questionnaire.questions.map(({ id }): readonly [string, Term] => {
    const after = other.said(id).variables
    const kept = one.said(id).variables.map((variable, place) => same(variable, after[place] ?? ''))
    return [id, one.define(`alike ${id}`, both(kept))]
  })
  const more = alike.map(([id, term]) => either([one.said(id).notAsked, term]))
  return { one, other, alike: new Map(alike), saysMore: one.define('says less', both(more)) }
}
