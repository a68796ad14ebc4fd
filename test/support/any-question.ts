import * as fc from 'fast-check'
import type { NumberQuestion, Option, Question } from '../../src/model/question.ts'
import { anyCondition, type InScope, pickFrom, type Scope } from './any-condition.ts'

/** How large the answers of a question get: `few` keeps brute force affordable. */
export type Range = 'few' | 'many'

/** A question of any type, enabled by what comes before it. */
export const anyQuestion = (range: Range): fc.Arbitrary<InScope<(id: string) => Question>> =>
  question(fc.nat(5), range)

/** A number from zero up, which every measure can take in. */
export const anyPositiveQuestion = (
  range: Range,
): fc.Arbitrary<InScope<(id: string) => Question>> =>
  question(fc.constant(1), range, (one) => one.limits.low >= 0)

function question(
  type: fc.Arbitrary<number>,
  range: Range,
  isWanted: (limited: Limited) => boolean = () => true,
) {
  return fc
    .record({
      type,
      limits: fc.constantFrom(...limits[range].filter(isWanted)),
      options: fc.integer({ min: 2, max: range === 'few' ? 2 : 3 }),
      exclusive: fc.boolean(),
      mustKnow: fc.integer({ min: 0, max: 9 }).map((one) => one === 9),
      gated: fc.boolean(),
      when: anyCondition(1),
    })
    .map((draw) => (scope: Scope) => (id: string): Question => {
      const { mustKnow } = draw
      const gate = draw.gated && scope.length > 0 ? { when: draw.when(scope) } : {}
      const base = { id, ask: `${id}?`, mustKnow, record: false, changeable: true, ...gate }
      const type = pickFrom(types, draw.type)
      if (type === 'number') return { ...base, type, ...draw.limits }
      if (type === 'yes-no' || type === 'text') return { ...base, type }
      return { ...base, type, options: options(draw.options, type === 'choices' && draw.exclusive) }
    })
}

const types = ['yes-no', 'number', 'choice', 'choices', 'number', 'text'] as const

function options(count: number, exclusive: boolean): readonly Option[] {
  const ids = ['left', 'right', 'both'].slice(0, count)
  return ids.map((id, at) => ({ id, text: id, exclusive: exclusive && at === count - 1 }))
}

type Limited = Pick<NumberQuestion, 'limits' | 'step'>

const limited = (low: number, high: number, step: number): Limited => ({
  limits: { low, high },
  step,
})

const limits: Readonly<Record<Range, readonly Limited[]>> = {
  few: [limited(0, 2, 1), limited(1, 2, 1), limited(-1, 1, 1), limited(0, 0.3, 0.1)],
  many: [
    limited(0, 2, 1),
    limited(0, 10, 1),
    limited(-1, 1, 1),
    limited(1, 3, 0.5),
    limited(0, 0.5, 0.1),
    limited(0, 100, 20),
    limited(0, 7, 2),
  ],
}
