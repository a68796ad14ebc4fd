import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { toValues } from '../../src/answer/answer-value.ts'
import { measureCoverage } from '../../src/coverage/measure-coverage.ts'
import { proposeCase } from '../../src/coverage/propose-case.ts'
import { assess } from '../../src/engine/assess.ts'
import { compile } from '../../src/engine/compile.ts'
import { verifyAnswers } from '../../src/engine/verify-case.ts'
import { anyAnswered, anyAnswers } from '../support/any-answers.ts'
import { anySmallQuestionnaire } from '../support/any-questionnaire.ts'

const anyProposed = anyAnswered(anySmallQuestionnaire).map(({ questionnaire, answers: given }) => {
  const program = compile(questionnaire)
  const assessment = assess(program, given)
  return { questionnaire, program, assessment, answers: assessment.answers }
})

test('what a proposed case expects is what comes out', () => {
  void fc.assert(
    fc.property(anyProposed, ({ program, answers, assessment }) => {
      const { expect: expected } = proposeCase(program, answers, assessment)
      expect(verifyAnswers(program, answers, expected)).toEqual([])
      expect(expected.urgency).toEqual(assessment.urgency)
      for (const { id, truth } of assessment.redFlags) {
        if (truth === 'yes') expect(expected.redFlags?.[id]).toBe('yes')
      }
    }),
  )
})

test('what it alone shows is what coverage gains by it, and nothing once it is there', () => {
  void fc.assert(
    fc.property(anyProposed, ({ questionnaire, program, answers, assessment }) => {
      const proposed = proposeCase(program, answers, assessment)
      const added = { id: 'added', title: 'x', answers: toValues(answers), expect: proposed.expect }
      const after = compile({ ...questionnaire, cases: [added] })
      const shown = measureCoverage(after, undefined)
        .filter(({ cases }) => cases.length > 0)
        .map(({ item }) => item)
      expect(proposed.shows).toEqual(shown)
      const again = proposeCase(after, answers, assessment)
      expect(again.shows).toEqual([])
      expect(again.sameAs).toEqual(['added'])
    }),
  )
})

test('a case expects whatever it alone shows', () => {
  void fc.assert(
    fc.property(anyProposed, ({ program, answers, assessment }) => {
      const { shows, expect: expected } = proposeCase(program, answers, assessment)
      for (const item of shows) {
        if (item.kind === 'standing') expect(expected.topics?.[item.topic]).toBe(item.standing)
        if (item.kind === 'red-flag') expect(expected.redFlags?.[item.id]).toBe(item.truth)
        if (item.kind === 'row') expect(expected.classes?.[item.list]).toBe(item.class)
        if (item.kind !== 'line') continue
        const { kind, id } = item.at.owner
        if (kind === 'finding') expect(expected.findings).toHaveProperty([id])
      }
    }),
  )
})

test('the same answers are those of the same values', () => {
  const anyTwo = anySmallQuestionnaire.chain((questionnaire) =>
    fc.tuple(fc.constant(questionnaire), anyAnswers(questionnaire), anyAnswers(questionnaire)),
  )
  void fc.assert(
    fc.property(anyTwo, ([questionnaire, one, other]) => {
      const first = { id: 'first', title: 'x', answers: toValues(one), expect: {} }
      const program = compile({ ...questionnaire, cases: [first] })
      const { sameAs } = proposeCase(program, other, assess(program, other))
      const isSame = JSON.stringify([...one].sort()) === JSON.stringify([...other].sort())
      expect(sameAs.length > 0).toBe(isSame)
    }),
  )
})
