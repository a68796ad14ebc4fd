import { expect, test } from 'vitest'
import { isCapital, isLetterOrDigit, isPlain, isSmallLetter } from '../../src/text/letters.ts'

test.for([
  { character: 'a', letter: true, capital: false, small: true },
  { character: 'Z', letter: true, capital: true, small: false },
  { character: '7', letter: true, capital: false, small: false },
  { character: '-', letter: false, capital: false, small: false },
  { character: 'é', letter: true, capital: false, small: true },
  { character: 'É', letter: true, capital: true, small: false },
  { character: '٣', letter: true, capital: false, small: false },
  { character: '頸', letter: true, capital: false, small: false },
  { character: '𝐀', letter: true, capital: true, small: false },
  { character: '–', letter: false, capital: false, small: false },
  { character: '😀', letter: false, capital: false, small: false },
  { character: '', letter: false, capital: false, small: false },
])('"$character" is told for what it is', ({ character, letter, capital, small }) => {
  expect(isLetterOrDigit(character)).toBe(letter)
  expect(isCapital(character)).toBe(capital)
  expect(isSmallLetter(character)).toBe(small)
})

test.for([
  { text: 'Neck pain (6 of 10)~', plain: true },
  { text: '', plain: true },
  { text: 'a\tb', plain: false },
  { text: 'two\nlines', plain: false },
  { text: 'naïve', plain: false },
  { text: '\u001B[1mbold', plain: false },
])('$text is plain: $plain', ({ text, plain }) => {
  expect(isPlain(text)).toBe(plain)
})
