import { expect, test } from 'vitest'
import { fill } from '../../src/report/insertions.ts'
import { occasionOf, points, said } from './back-of-head.ts'

test.for([
  { text: 'worst {worst-pain}', answers: { 'worst-pain': points(8.5) }, filled: 'worst 8.5' },
  { text: 'fever: {fever}', answers: { fever: said.no }, filled: 'fever: no' },
  {
    text: 'at the {pain-site}',
    answers: { 'pain-site': { kind: 'choices', options: ['back-of-head', 'behind-ear'] } },
    filled: 'at the back of the head, behind the ear',
  },
  {
    text: 'on the {side}',
    answers: { side: { kind: 'choice', option: 'left' } },
    filled: 'on the left',
  },
  {
    text: 'the {side}',
    answers: { side: { kind: 'choice', option: 'mri' } },
    filled: 'the MRI says both',
  },
  {
    text: '“{in-own-words}”',
    answers: { 'in-own-words': { kind: 'text', text: 'See {side}' } },
    filled: '“See {side}”',
  },
  {
    text: 'worst {worst-pain}',
    answers: { 'worst-pain': said.unknown },
    filled: 'worst not known',
  },
  {
    text: 'worst {worst-pain}',
    answers: { 'worst-pain': said.declined },
    filled: 'worst not known',
  },
  { text: 'worst {worst-pain}', answers: {}, filled: 'worst not known' },
  {
    text: '{relief} percent',
    answers: { baseline: points(9), best: points(2) },
    filled: '77.7 percent',
  },
  { text: '{relief} percent', answers: { baseline: points(9) }, filled: 'not known percent' },
  {
    text: '{relief} percent',
    answers: { baseline: points(0), best: points(2) },
    filled: 'not known percent',
  },
  { text: 'nothing is called {so}', answers: {}, filled: 'nothing is called {so}' },
] as const)('fills "$text" as "$filled"', ({ text, answers, filled }) => {
  expect(fill(text, occasionOf(answers))).toBe(filled)
})
