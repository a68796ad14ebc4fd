import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  endText,
  newOutput,
  partOf,
  put,
  putText,
  takeTexts,
} from '../../src/batch/output-bytes.ts'

const unit = fc.constantFrom('a', '"', 'é', '€', '😀')
const anyText = fc.string({ unit, maxLength: 20 })

test('texts come out as they were put, in parts or whole, and the output is empty then', () => {
  const output = newOutput()
  void fc.assert(
    fc.property(fc.array(fc.tuple(anyText, anyText)), (pairs) => {
      for (const [part, text] of pairs) {
        put(output, partOf(part))
        putText(output, text)
        endText(output)
      }
      expect(takeTexts(output)).toEqual(pairs.map(([part, text]) => part + text))
      expect(takeTexts(output)).toEqual([])
    }),
  )
})

test.for(['x', 'é'])('there is room for any number of %s', (letter) => {
  const output = newOutput()
  const text = letter.repeat(100_000)
  put(output, partOf(text))
  putText(output, text)
  endText(output)
  expect(takeTexts(output)).toEqual([text + text])
})
