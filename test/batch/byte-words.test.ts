import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byteWord, fewWords, viewOf, wordAt } from '../../src/batch/byte-words.ts'

const names = fc.uniqueArray(fc.stringMatching(/^[a-c]{1,12}$/), { minLength: 1, maxLength: 8 })

test('each of a few words is found where it stands, however short and however alike', () => {
  fc.assert(
    fc.property(names, (all) => {
      const words = fewWords(all.map(byteWord))
      const found = all.map((name) => wordAt(words, viewOf(bytesOf(`,"${name}",`)), 1)?.value)
      expect(found).toEqual(all.map((_, at) => at))
    }),
  )
})

test('a word that is not among them is not found', () => {
  fc.assert(
    fc.property(names, fc.stringMatching(/^[a-c]{1,12}$/), (all, other) => {
      const words = fewWords(all.filter((name) => name !== other).map(byteWord))
      expect(wordAt(words, viewOf(bytesOf(`"${other}"]}`)), 0)).toBeUndefined()
    }),
  )
})

test('nothing is read behind the end', () => {
  expect(wordAt(fewWords([byteWord('no', 1)]), viewOf(bytesOf('"no')), 0)).toBeUndefined()
})

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
