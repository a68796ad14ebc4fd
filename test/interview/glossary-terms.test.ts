import { expect, test } from 'vitest'
import { termsIn } from '../../src/interview/glossary-terms.ts'

const term = (id: string) => ({ id, say: `${id} is.`, sources: [] })

test.for([
  { text: 'Do you have allodynia?', found: 'allodynia' },
  { text: 'ALLODYNIA, perhaps', found: 'allodynia' },
  { text: 'A nerve block helped', found: 'nerve-block' },
  { text: 'Two nerve blocks, nerve-block', found: 'nerve-block' },
  { text: 'Unblock the nerve', found: '' },
  { text: 'hyperallodynia', found: '' },
])('finds "$found" in "$text"', ({ text, found }) => {
  const terms = termsIn([term('allodynia'), term('nerve-block')], [undefined, text])
  expect(terms.map(({ id }) => id).join(' ')).toBe(found)
})
