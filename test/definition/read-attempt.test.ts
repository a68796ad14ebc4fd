import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAttempt } from '../../src/definition/read-attempt.ts'
import { renderProblem } from '../../src/definition/render-problem.ts'
import { practiceKnee } from '../practice/knee-for-practice.ts'

const read = (text: string) => readAttempt('a.yaml', new TextEncoder().encode(text), practiceKnee)

test('an attempt is what was asked and what was said of the case', () => {
  const { attempt, problems } = read(`
asked: [safety, worst]
urgency: soon
red flags: []
patterns: [wear]
topics: { exercise: discuss }
asks: [which-exercise]
`)
  expect(problems).toEqual([])
  expect(attempt).toEqual({
    asked: ['safety', 'worst'],
    urgency: 'soon',
    redFlags: [],
    patterns: ['wear'],
    topics: new Map([['exercise', 'discuss']]),
    asks: ['which-exercise'],
  })
})

test('what is left out was not committed to', () => {
  expect(read('asked: []').attempt).toEqual({ asked: [] })
})

const wrong: readonly (readonly [what: string, text: string, told: string])[] = [
  ['a question that is not there', 'asked: [worts]', 'no question or section is called "worts"'],
  ['a question asked twice', 'asked: [hot, hot]', '"hot"'],
  ['a red flag that is not there', 'asked: []\nred flags: [jamed]', 'did you mean "jammed"?'],
  ['a finding that is no pattern', 'asked: []\npatterns: [hurts]', 'no finding is called "hurts"'],
  ['a topic that is not there', 'asked: []\ntopics: { excercise: later }', '"exercise"'],
  ['a standing that is none', 'asked: []\ntopics: { exercise: now }', 'discuss'],
  ['an urgency that is none', 'asked: []\nurgency: high', 'routine, soon, urgent or emergency'],
  ['four provider questions', 'asked: []\nasks: [a, b, c, d]', 'up to three'],
  ['a key that is not there', 'asked: []\nredflags: []', 'red flags'],
  ['no list of what was asked', 'urgency: soon', 'asked'],
]

test.for(wrong)('%s is told, with its place', ([, text, told]) => {
  const { problems, files } = read(text)
  const rendered = problems.map((problem) => renderProblem(problem, files, 80)).join('\n')
  expect(rendered).toMatch(/^a\.yaml:\d+:\d+ error/)
  expect(rendered).toContain(told)
})

test('any bytes are an attempt or a problem', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      const { attempt, problems } = readAttempt('a.yaml', bytes, practiceKnee)
      expect(problems.length > 0 || Array.isArray(attempt.asked)).toBe(true)
    }),
  )
})
