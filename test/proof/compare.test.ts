import { expect, test } from 'vitest'
import { compile } from '../../src/engine/compile.ts'
import type { Condition } from '../../src/model/condition.ts'
import type { Question } from '../../src/model/question.ts'
import { newComparer } from '../../src/proof/compare.ts'
import { blankQuestionnaire } from '../support/blank-questionnaire.ts'

const base = { id: 'q', ask: 'Q?', mustKnow: true, record: false, changeable: true }

const number = (low: number, high: number, step = 1): Question => {
  return { ...base, type: 'number', limits: { low, high }, step }
}

const choices = (...ids: readonly string[]): Question => {
  const options = ids.map((id) => ({ id, text: id, exclusive: id.startsWith('no-') }))
  return { ...base, type: 'choices', options }
}

const is = (bound: number): Condition => {
  return { kind: 'number', about: 'question', id: 'q', compare: '=', bound }
}

const state = (word: 'answered' | 'unknown'): Condition => ({ kind: 'state', id: 'q', is: word })

const none = (...of: readonly Condition[]): Condition => ({ kind: 'none', of })

const compiled = ([question, when]: readonly [Question, Condition]) =>
  compile({
    ...blankQuestionnaire,
    questions: [question],
    findings: [{ id: 'f', when, sources: [], basis: 'project' }],
  })

/** The smallest response for which the finding is another; nothing where there is none. */
function apart(
  before: readonly [Question, Condition],
  after: readonly [Question, Condition],
): unknown {
  const compared = newComparer(compiled(before), { mostNodes: 1000 }).compareAll(compiled(after))
  const verdict = compared.find(({ output }) => output.about === 'finding')?.verdict
  if (verdict?.kind !== 'different') return verdict?.kind
  return [...verdict.before.answers.values()][0]
}

const said = state('answered')

test.for([
  {
    what: 'a number above a lower limit that rose',
    before: [number(0, 3), said],
    after: [number(1, 3), none(said)],
    shows: { kind: 'number', number: 1 },
  },
  {
    what: 'a number that both steps reach',
    before: [number(0, 6, 2), said],
    after: [number(3, 9, 3), none(said)],
    shows: { kind: 'number', number: 6 },
  },
  {
    what: 'an option that was not dropped',
    before: [choices('old', 'kept'), said],
    after: [choices('kept'), none(said)],
    shows: { kind: 'choices', options: ['kept'] },
  },
  {
    what: 'nothing but unknown, where the type is another',
    before: [{ ...number(0, 3), mustKnow: false }, said],
    after: [{ ...choices('a'), mustKnow: false }, none(said)],
    shows: { kind: 'unknown' },
  },
] as const)('two versions are told apart by $what', ({ before, after, shows }) => {
  expect(apart(before, after)).toEqual(shows)
})

test.for([
  {
    what: 'a value that only one takes',
    before: [number(0, 4), none(is(1))],
    after: [number(0, 4, 2), none(is(3))],
  },
  {
    what: 'unknown, which only one takes',
    before: [number(0, 3), said],
    after: [{ ...number(0, 3), mustKnow: false }, none(state('unknown'))],
  },
] as const)('two versions are the same where they differ in $what', ({ before, after }) => {
  expect(apart(before, after)).toBe('same')
})
