import * as fc from 'fast-check'
import type { Check } from '../../src/model/check.ts'
import type { CheckCondition, CheckLine } from '../../src/model/condition.ts'
import type { Questionnaire } from '../../src/model/questionnaire.ts'
import { pickFrom } from './any-condition.ts'

/** A check of what a questionnaire concludes: every form of line that only checks have. */
export const anyCheck: fc.Arbitrary<(questionnaire: Questionnaire) => Check> = fc
  .tuple(fc.boolean(), anyCombination(), anyCombination())
  .map(([isNever, one, other]) => (questionnaire) => {
    const named = { id: 'check', name: 'check' }
    return isNever
      ? { ...named, kind: 'never', never: one(questionnaire) }
      : { ...named, kind: 'whenever', whenever: one(questionnaire), always: other(questionnaire) }
  })

function anyCombination(): fc.Arbitrary<(questionnaire: Questionnaire) => CheckCondition> {
  const picks = fc.array(fc.nat(999), { minLength: 1, maxLength: 3 })
  return fc.tuple(fc.nat(4), picks).map(([kind, chosen]) => (questionnaire) => {
    const of = chosen.map((pick) => pickFrom(linesAbout(questionnaire), pick))
    const [only] = of
    if (kind === 4 && only !== undefined) return only
    const combiner = pickFrom(['all', 'any', 'none', 'at-least'] as const, kind)
    return combiner === 'at-least'
      ? { kind: combiner, count: 1 + ((chosen[0] ?? 0) % of.length), of }
      : { kind: combiner, of }
  })
}

function linesAbout({ findings, redFlags, topics }: Questionnaire): readonly CheckLine[] {
  const conclusions = [
    ...findings.map(({ id }) => ({ about: 'finding', id }) as const),
    ...redFlags.map(({ id }) => ({ about: 'red-flag', id }) as const),
  ]
  const lines = conclusions.flatMap((conclusion) =>
    [true, false].map((negated) => ({ kind: 'conclusion', ...conclusion, negated }) as const),
  )
  const standings = [['discuss'], ['later', 'may-apply'], ['not-relevant'], ['withheld']] as const
  const subjects = [...topics.map(({ id }) => ({ id })), 'any', 'every'] as const
  return [
    ...lines,
    ...lines.map((line) => ({ kind: 'not-established', line }) as const),
    ...lines.map((line) => ({ kind: 'possible', line }) as const),
    ...(['soon', 'urgent', 'emergency'] as const).flatMap((urgency) => [
      { kind: 'urgency', at: 'least', urgency } as const,
      { kind: 'urgency', at: 'most', urgency } as const,
    ]),
    ...subjects.flatMap((topic) =>
      standings.flatMap((some) => [
        { kind: 'standing', topic, is: 'is-one-of', standings: some } as const,
        { kind: 'standing', topic, is: 'is-not', standings: some } as const,
      ]),
    ),
  ]
}
