import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { compile } from '../../src/engine/compile.ts'
import type { Condition } from '../../src/model/condition.ts'
import { amongKnown } from '../../src/proof/among-known.ts'
import { ALWAYS, type Diagram, NEVER } from '../../src/proof/diagram.ts'
import { encode } from '../../src/proof/encode.ts'
import { encodeCondition } from '../../src/proof/encode-part.ts'
import { type Encoding, newEncoding } from '../../src/proof/encoding.ts'
import type { Wanted } from '../../src/proof/wanted.ts'
import { whyNever } from '../../src/proof/why-never.ts'
import { anySmallQuestionnaire } from '../support/any-questionnaire.ts'

/** Where all of them come out as wanted, by a way of its own. */
function together(encoding: Encoding, wanted: readonly Wanted[], among: Diagram): Diagram {
  return wanted.reduce((all, { condition, truth }) => {
    const { yes, no } = encodeCondition(encoding, condition)
    const so = { yes, no, possible: encoding.diagrams.not(no) }[truth]
    return encoding.diagrams.and(all, so)
  }, among)
}

test('the reasons are enough, and none of them can be left out', () => {
  let explained = 0
  void fc.assert(
    fc.property(anySmallQuestionnaire, fc.boolean(), (questionnaire, isPlain) => {
      const program = compile(questionnaire)
      const encoding = newEncoding(program, 200_000)
      encode(encoding)
      const plain = amongKnown(encoding)
      const among = isPlain ? plain : ALWAYS
      for (const wanted of wantedOf(questionnaire.findings)) {
        const reasons = whyNever(encoding, wanted, { among, plain })
        const isImpossible = together(encoding, wanted, among) === NEVER
        expect(reasons.length > 0).toBe(isImpossible)
        if (!isImpossible) continue
        explained += 1
        expect(together(encoding, reasons, among)).toBe(NEVER)
        for (const reason of reasons) {
          const others = reasons.filter((one) => one !== reason)
          expect(together(encoding, others, among)).not.toBe(NEVER)
        }
      }
    }),
    { numRuns: 60 },
  )
  expect(explained).toBeGreaterThan(0)
})

/** That a finding holds; and that two of them, next to each other, hold and do not. */
function wantedOf(
  findings: readonly { readonly id: string; readonly when: Condition }[],
): readonly (readonly Wanted[])[] {
  return findings.flatMap(({ id, when }, index) => {
    const next = findings[index + 1]
    const holds: Wanted = { owner: id, condition: when, truth: 'yes' }
    const both: Wanted[] = next
      ? [holds, { owner: next.id, condition: next.when, truth: 'no' }]
      : []
    return [[holds], ...(both.length > 0 ? [both] : [])]
  })
}
