import { expect, test } from 'vitest'
import { hasWords } from '../../src/text/has-words.ts'

test.for([
  { text: 'Behind the left ear', sought: 'ear', has: true },
  { text: 'Behind the left ear', sought: 'EAR behind', has: true },
  { text: 'Behind the left ear', sought: '  eft ', has: true },
  { text: 'Behind the left ear', sought: 'left eye', has: false },
  { text: 'Übergang', sought: 'uber', has: true },
  { text: 'Übergang', sought: 'U\u0308BER', has: true },
  { text: 'It’s worse', sought: "it's", has: true },
  { text: '額頭', sought: '頭', has: true },
  { text: 'anything', sought: '', has: true },
])('"$text" has "$sought": $has', ({ text, sought, has }) => {
  expect(hasWords(text, sought)).toBe(has)
})
