import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { compile } from '../../src/engine/compile.ts'
import type { Answer, Answers } from '../../src/model/answer.ts'
import type { Assessment } from '../../src/model/assessment.ts'
import type { Questionnaire } from '../../src/model/questionnaire.ts'
import { prove } from '../../src/proof/prove.ts'
import type { Possibility } from '../../src/proof/statement.ts'
import { mayBeSaid } from '../support/any-answers.ts'
import { anyCheck } from '../support/any-check.ts'
import { anySmallQuestionnaire } from '../support/any-questionnaire.ts'
import { assessByOracle } from '../support/oracle/assess-by-oracle.ts'
import { checkHolds } from '../support/oracle/check-holds.ts'
import { named } from '../support/oracle/world.ts'

// Thousands of responses are tried; a busy machine may take its time.
vi.setConfig({ testTimeout: 120_000 })

/** As many responses as can be tried one by one. */
const MOST = 1500

const anyChecked = fc
  .tuple(anySmallQuestionnaire, fc.array(anyCheck, { minLength: 2, maxLength: 4 }))
  .map(([questionnaire, checks]): Questionnaire => {
    // Each provider question in words of its own, so that its being asked can be seen.
    const topics = questionnaire.topics.map((topic) => ({
      ...topic,
      askYourProvider: topic.askYourProvider.map((question) => ({ ...question, ask: question.id })),
    }))
    return { ...questionnaire, topics, checks: checks.map((check) => check(questionnaire)) }
  })
  .filter((questionnaire) => countOf(questionnaire) <= MOST)

test('what is proved holds for every response, and what is not fails for the smallest one', () => {
  void fc.assert(
    fc.property(anyChecked, (questionnaire) => {
      const responses = responsesTo(questionnaire).map((answers) => ({
        answers,
        assessment: assessByOracle(questionnaire, answers, { settle: false }),
      }))
      for (const { statement, verdict } of prove(compile(questionnaire), 1_000_000)) {
        if (statement.kind !== 'check') {
          const isPossible = responses.some(({ assessment }) => {
            return isSo(statement, assessment)
          })
          expect({ statement, verdict: verdict.kind }).toEqual({
            statement,
            verdict: isPossible ? 'proved' : 'impossible',
          })
          continue
        }
        const failing = responses.filter(
          ({ assessment }) => !checkHolds(statement.check, assessment),
        )
        const smallest = Math.min(...failing.map(({ answers }) => answers.size))
        expect(verdict.kind).toBe(failing.length === 0 ? 'proved' : 'refuted')
        if (verdict.kind !== 'refuted') continue
        const assessment = assessByOracle(questionnaire, verdict.response, { settle: false })
        expect(checkHolds(statement.check, assessment)).toBe(false)
        expect(verdict.response.size).toBe(smallest)
      }
    }),
    { numRuns: 400 },
  )
})

function countOf({ questions }: Questionnaire): number {
  return questions.reduce((product, question) => product * (mayBeSaid(question).length + 1), 1)
}

function responsesTo({ questions }: Questionnaire): readonly Answers[] {
  let responses: readonly ReadonlyMap<string, Answer>[] = [new Map()]
  for (const question of questions) {
    const said = (answers: Answers) =>
      mayBeSaid(question).map((answer) => new Map([...answers, [question.id, answer]]))
    responses = [...responses, ...responses.flatMap(said)]
  }
  return responses
}

function isSo(
  statement: Possibility,
  { enabled, findings, redFlags, classes, ...follows }: Assessment,
): boolean {
  switch (statement.kind) {
    case 'can-be-asked':
      return enabled.get(statement.question) === 'yes'
    case 'can-be': {
      const flag = redFlags.find(({ id }) => id === statement.conclusion)
      return (flag?.truth ?? findings.get(statement.conclusion)) === statement.truth
    }
    case 'can-be-named':
      return classes.get(statement.list)?.class === statement.class
    case 'can-stand':
      return named(follows.topics, statement.topic).standing === statement.standing
    case 'can-be-told': {
      const result = named(follows.topics, statement.topic)
      if (!['discuss', 'later', 'may-apply'].includes(result.standing)) return false
      if (statement.part !== 'question') return findings.get(statement.finding) === 'yes'
      return follows.ask.some(({ id }) => id === statement.id)
    }
  }
}
