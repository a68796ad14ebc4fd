import fc from 'fast-check'
import { expect, test } from 'vitest'
import { didYouMean } from '../../src/text/did-you-mean.ts'

const known = [
  'pain-site',
  'stiffness',
  'worst-pain',
  'occipital-block',
  'first-mbb.relief',
  'second-mbb.relief',
  'ask your provider',
  'age at onset',
  'third-occipital-nerve-injection',
  'yes',
  'S41',
  'age',
]

test.for([
  { slip: 'a letter is missing', word: 'stifness', meant: 'stiffness' },
  { slip: 'a letter is added', word: 'sstiffness', meant: 'stiffness' },
  { slip: 'a letter is another', word: 'stiffmess', meant: 'stiffness' },
  { slip: 'two letters change places', word: 'yse', meant: 'yes' },
  { slip: 'the case differs', word: 'Stiffness', meant: 'stiffness' },
  { slip: 'the case of a source differs', word: 's41', meant: 'S41' },
  { slip: 'a space is for a hyphen', word: 'pain site', meant: 'pain-site' },
  { slip: 'an underscore is for a hyphen', word: 'pain_site', meant: 'pain-site' },
  { slip: 'the hyphen is missing', word: 'painsite', meant: 'pain-site' },
  { slip: 'a hyphen is for the dot', word: 'first-mbb-relief', meant: 'first-mbb.relief' },
  { slip: 'hyphens are for spaces', word: 'ask-your-provider', meant: 'ask your provider' },
  { slip: 'there are several slips', word: 'occiptial-blcok', meant: 'occipital-block' },
  { slip: 'a word is left out', word: 'block', meant: 'occipital-block' },
  { slip: 'words change places', word: 'block-occipital', meant: 'occipital-block' },
])('finds "$meant" for "$word": $slip', ({ word, meant }) => {
  expect(didYouMean(word, known)).toBe(meant)
})

test.for([
  { why: 'nothing is near', word: 'dizziness' },
  { why: 'it is empty', word: '' },
  { why: 'it is a mark', word: '-' },
  { why: 'a short word differs in two letters', word: 'arm' },
  { why: 'it is another number of the same kind', word: 'S42' },
  { why: 'several known names have that word', word: 'relief' },
  { why: 'it is one short word of a longer name', word: 'at' },
  { why: 'five letters differ, however long it is', word: 'upper-occipital-nerve-injection' },
  { why: 'it is over 100 characters', word: `stiffness${' '.repeat(100)}` },
])('suggests nothing when $why', ({ word }) => {
  expect(didYouMean(word, known)).toBeUndefined()
})

test('nothing is suggested when nothing is known', () => {
  expect(didYouMean('pain-site', [])).toBeUndefined()
})

test('the nearest wins, and of equals the first', () => {
  expect(didYouMean('worst-pan', ['worst-van', 'worst-pain'])).toBe('worst-van')
  expect(didYouMean('worst-pan', ['worse-man', 'worst-pain'])).toBe('worst-pain')
  expect(didYouMean('worst-pan', ['worst-pain', 'worst-van'])).toBe('worst-pain')
})

test('the word itself is never the suggestion', () => {
  expect(didYouMean('neck', ['neck'])).toBeUndefined()
  expect(didYouMean('neck', ['neck', 'deck'])).toBe('deck')
})

test('a suggestion is a known name other than the word, for any strings', () => {
  const name = fc.string({ unit: fc.constantFrom(...'abc1-_ .🧠'), maxLength: 8 })
  fc.assert(
    fc.property(name, fc.array(name), (word, names) => {
      const guess = didYouMean(word, names)
      if (guess === undefined) return
      expect(names).toContain(guess)
      expect(guess).not.toBe(word)
    }),
  )
})

test('a name written in capitals with underscores is always found', () => {
  const id = fc.array(fc.stringMatching(/^[a-z]{2,8}$/), { minLength: 2, maxLength: 4 })
  fc.assert(
    fc.property(id, (words) => {
      const name = words.join('-')
      expect(didYouMean(words.join('_').toUpperCase(), ['neither', name])).toBe(name)
    }),
  )
})
