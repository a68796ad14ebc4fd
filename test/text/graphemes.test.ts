import fc from 'fast-check'
import { expect, test } from 'vitest'
import { graphemes } from '../../src/text/graphemes.ts'

test.for([
  { what: 'an accent with its letter', text: 'a\u0308b', characters: ['a\u0308', 'b'] },
  {
    what: 'an emoji of several parts',
    text: '👩\u200D⚕\uFE0F!',
    characters: ['👩\u200D⚕\uFE0F', '!'],
  },
  { what: 'a flag', text: '🇨🇭🇩🇪', characters: ['🇨🇭', '🇩🇪'] },
])('keeps $what together', ({ text, characters }) => {
  expect(graphemes(text)).toEqual(characters)
})

test('a long text falls into the same characters as its short parts', () => {
  const parts = fc.array(fc.constantFrom('a', 'a\u0308', '🇨🇭', '👩\u200D⚕\uFE0F', '頭', '한'), {
    minLength: 200,
    maxLength: 600,
  })
  fc.assert(
    fc.property(parts, (characters) => {
      expect(graphemes(characters.join(''))).toEqual(characters)
    }),
  )
})

test('nothing of a text is lost, even of one endless character', () => {
  const text = `x${'\u0301'.repeat(1000)}y`
  expect(graphemes(text).join('')).toBe(text)
})
