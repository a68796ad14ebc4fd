import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { recordIds } from '../../src/batch/record-ids.ts'

test.for([
  { form: 'a number', idOf: (at: number) => `${at}` },
  { form: 'a padded number', idOf: (at: number) => `patient-${`${at}`.padStart(8, '0')}` },
  { form: 'a number of bits', idOf: (at: number) => at.toString(2) },
])('300,000 ids, each $form, are new, and then none is', ({ idOf }) => {
  const { isNew, isFull } = recordIds()
  const found = { repeated: 0, passedOver: 0 }
  for (let at = 0; at < 300_000; at += 1) if (!isNew(idOf(at))) found.repeated += 1
  for (let at = 0; at < 300_000; at += 1) if (isNew(idOf(at))) found.passedOver += 1
  expect(found).toEqual({ repeated: 0, passedOver: 0 })
  expect(isFull()).toBe(false)
})

test('an id is new exactly where a set of all says so', () => {
  const id = fc.oneof(fc.string({ maxLength: 2 }), fc.constantFrom('', 'a', '\0', 'ä'))
  const ids = fc.array(id, { maxLength: 200, size: 'max' })
  void fc.assert(
    fc.property(ids, (all) => {
      const { isNew } = recordIds()
      const seen = new Set<string>()
      for (const id of all) {
        expect(isNew(id)).toBe(!seen.has(id))
        seen.add(id)
      }
    }),
    { numRuns: 50 },
  )
})

test('once it is full, all ids count as new, and it says that it is full', () => {
  const { isNew, isFull } = recordIds(3)
  expect(['a', 'b', 'a', 'c'].map(isNew)).toEqual([true, true, false, true])
  expect(isFull()).toBe(true)
  expect(['a', 'd', 'd'].map(isNew)).toEqual([true, true, true])
})
