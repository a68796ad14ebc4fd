import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Outcome } from '../../../src/batch/record-outcome.ts'
import { packOutcomes, unpackOutcomes } from '../../../src/cli/batch/pack-outcomes.ts'

const place = { line: fc.nat(), byteOffset: fc.maxSafeNat(), id: fc.json() }

const anyResult = fc
  .record({
    ...place,
    text: fc.json(),
    counted: fc.option(fc.int32Array(), { nil: undefined }),
    notAsked: fc.array(fc.string()),
  })
  .map(({ counted, ...result }): Outcome => {
    return { kind: 'result', ...result, ...(counted !== undefined && { counted }) }
  })

const anyReject = fc
  .record({
    ...place,
    problems: fc.array(fc.record({ code: fc.string(), path: fc.string(), message: fc.string() })),
  })
  .map((reject): Outcome => ({ kind: 'reject', ...reject }))

test('outcomes that are packed, cloned and unpacked are the same', () => {
  void fc.assert(
    fc.property(fc.array(fc.oneof(anyResult, anyReject)), (outcomes) => {
      expect(unpackOutcomes(structuredClone(packOutcomes(outcomes)))).toEqual(outcomes)
    }),
  )
})
