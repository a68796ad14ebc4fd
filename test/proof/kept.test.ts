import { expect, test } from 'vitest'
import { ALWAYS, NEVER, newDiagrams } from '../../src/proof/diagram.ts'
import { isKept, whereOverturned } from '../../src/proof/kept.ts'

const diagrams = newDiagrams(1000)
const { ask, and, or, not } = diagrams

// The first value of a variable is "not asked".
const firstYes = ask(0, [NEVER, ALWAYS, NEVER])
const secondYes = ask(1, [NEVER, ALWAYS, NEVER])
const secondNotAsked = ask(1, [ALWAYS, NEVER, NEVER])

test.for([
  { what: 'what is always true', diagram: ALWAYS, kept: true },
  { what: 'what is true of an answer', diagram: firstYes, kept: true },
  { what: 'what is true of two answers', diagram: and(firstYes, secondYes), kept: true },
  { what: 'what is true of either answer', diagram: or(firstYes, secondYes), kept: true },
  { what: 'what is true of no answer', diagram: not(firstYes), kept: false },
  { what: 'what is true until a question is asked', diagram: secondNotAsked, kept: false },
  { what: 'the same below an answer', diagram: and(firstYes, secondNotAsked), kept: false },
])('$what is kept: $kept', ({ diagram, kept }) => {
  expect(isKept(diagrams, diagram)).toBe(kept)
  expect(whereOverturned(diagrams, diagram) === NEVER).toBe(kept)
})

test('is overturned where an answer makes false what was true without it', () => {
  const answered = ask(1, [NEVER, ALWAYS, ALWAYS])
  const diagram = and(firstYes, secondNotAsked)
  expect(whereOverturned(diagrams, diagram)).toBe(and(firstYes, answered))
})
