import { expect, test } from 'vitest'
import { capitalised } from '../../src/text/capitalised.ts'

test.for([
  { text: 'to discuss', capital: 'To discuss' },
  { text: 'X-ray', capital: 'X-ray' },
  { text: 'élan', capital: 'Élan' },
  { text: '10 percent', capital: '10 percent' },
  { text: '', capital: '' },
])('"$text" begins as "$capital"', ({ text, capital }) => {
  expect(capitalised(text)).toBe(capital)
})
