import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { Answers } from '../../src/model/answer.ts'
import type { Assessment } from '../../src/model/assessment.ts'
import type { Questionnaire } from '../../src/model/questionnaire.ts'
import { type Answered, anyAnswered, anyNextAnswer, mayBeSaid } from '../support/any-answers.ts'
import { pickFrom } from '../support/any-condition.ts'
import { anyQuestionnaire, anySmallQuestionnaire } from '../support/any-questionnaire.ts'
import { assessByEngine, assessors } from '../support/assessors.ts'
import { assessByOracle } from '../support/oracle/assess-by-oracle.ts'
import { possibleAnswers } from '../support/oracle/possible-answers.ts'
import { canSettle, type Quest } from '../support/oracle/settle-by-trial.ts'
import { standingUnlessStopped } from '../support/oracle/standing.ts'
import { isReal, named, type World } from '../support/oracle/world.ts'
import { overturned } from '../support/overturned.ts'

// A law takes as long as its runs do, on whatever machine.
vi.setConfig({ testTimeout: 120_000 })

test('the engine says what the language document says', () => {
  assert(
    fc.property(anyAnswered(anyQuestionnaire), ({ questionnaire, answers }) => {
      const engine = assessByEngine(questionnaire, answers)
      const oracle = assessByOracle(questionnaire, answers, { settle: false })
      expect(unsettled(unreasoned(engine))).toEqual(unsettled(unreasoned(oracle)))
    }),
    { numRuns: 2000 },
  )
})

test('the engine finds the smallest set that settles, first in the author’s order', () => {
  assert(
    fc.property(anyAnswered(anySmallQuestionnaire), ({ questionnaire, answers }) => {
      const engine = assessByEngine(questionnaire, answers)
      expect(settling(engine)).toEqual(settling(assessByOracle(questionnaire, answers)))
    }),
    { numRuns: 3000 },
  )
})

test('whatever is answered to all the questions of an open red flag, it is settled', () => {
  assert(
    fc.property(anyAnswered(anyQuestionnaire), fc.array(fc.nat(99)), (answered, picks) => {
      const { questionnaire } = answered
      const answers = new Map([...answered.answers].filter(([, answer]) => isReal(answer)))
      for (const { id, truth, settledBy } of assessByEngine(questionnaire, answers).redFlags) {
        expect(settledBy.length > 0).toBe(truth === 'unknown')
        const more = settledBy.map((name, at) => {
          const question = named(questionnaire.questions, name)
          return [name, pickFrom(possibleAnswers(question), picks[at] ?? 0)] as const
        })
        const { redFlags } = assessByEngine(questionnaire, new Map([...answers, ...more]))
        expect(named(redFlags, id).truth).not.toBe('unknown')
      }
    }),
    { numRuns: 1000 },
  )
})

test('what settles a topic of a larger questionnaire does, and no one question alone in its place', () => {
  assert(
    fc.property(anyAnswered(anyQuestionnaire), ({ questionnaire, answers }) => {
      const assessment = assessByEngine(questionnaire, answers)
      for (const { id, standing, settledBy } of assessment.topics) {
        expect(settledBy.length > 0).toBe(standing === 'may-apply')
        const quest = questFor(questionnaire, assessment.answers, id)
        const chosen = questionnaire.questions.filter((question) => settledBy.includes(question.id))
        const open = questionnaire.questions.filter(
          (question) => !isReal(assessment.answers.get(question.id)),
        )
        const alone = open.filter((question) => canSettle(quest, [question]))
        if (settledBy.length > 0) expect(canSettle(quest, chosen)).toBe(true)
        if (settledBy.length > 1) expect(alone).toEqual([])
        if (settledBy.length === 1) expect(settledBy).toEqual([alone[0]?.id])
      }
    }),
    { numRuns: 300 },
  )
})

describe.each(assessors)('by the $by', ({ assess }) => {
  test('one more answer never overturns what is established', () => {
    assert(
      fc.property(anyNextAnswer(anySmallQuestionnaire), ({ questionnaire, answers, more }) => {
        const before = assess(questionnaire, answers)
        expect(overturned(before, assess(questionnaire, more))).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })

  test('the order of answers never matters', () => {
    assert(
      fc.property(anyAnswered(anySmallQuestionnaire), ({ questionnaire, answers }) => {
        const reversed = new Map([...answers].reverse())
        expect(listed(assess(questionnaire, reversed))).toEqual(
          listed(assess(questionnaire, answers)),
        )
      }),
      { numRuns: 500 },
    )
  })

  test('the answer to a disabled question never matters', () => {
    assert(
      fc.property(anyAnswered(anySmallQuestionnaire), fc.nat(99), (answered, pick) => {
        const { questionnaire, answers } = answered
        const assessment = assess(questionnaire, answers)
        for (const other of withDisabledChanged(answered, assessment, pick)) {
          expect(assess(questionnaire, other)).toEqual(assessment)
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('a reason holds on the answers named with it alone', () => {
    assert(
      fc.property(anyAnswered(anyQuestionnaire), ({ questionnaire, answers }) => {
        for (const { finding, answers: named } of reasons(assess(questionnaire, answers))) {
          const alone = new Map([...answers].filter(([id]) => named.includes(id)))
          const { findings } = assessByOracle(questionnaire, alone, { settle: false })
          expect({ finding, named, truth: findings.get(finding) }).toEqual({
            finding,
            named,
            truth: 'yes',
          })
        }
      }),
      { numRuns: 1000 },
    )
  })
})

function questFor(questionnaire: Questionnaire, answers: Answers, id: string): Quest {
  const topic = named(questionnaire.topics, id)
  const isSettled = (world: World) => standingUnlessStopped(world, topic) !== 'may-apply'
  return { questionnaire, answers, isSettled }
}

/** Synchronous laws only, so that none is left running. */
function assert<T>(law: fc.IProperty<T>, runs: { readonly numRuns: number }): void {
  void fc.assert(law, runs)
}

/** Which answers a reason names is held to a law of its own. */
function unreasoned(assessment: Assessment): Assessment {
  const topics = assessment.topics.map((topic) => ({
    ...topic,
    because: topic.because.map((reason) => ({ ...reason, answers: [] })),
  }))
  return { ...assessment, topics }
}

/** Without what only small questionnaires let the oracle find. */
function unsettled(assessment: Assessment): Assessment {
  return {
    ...assessment,
    topics: assessment.topics.map((topic) => ({ ...topic, settledBy: [] })),
  }
}

function settling({ redFlags, topics }: Assessment): readonly (readonly string[])[] {
  return [...redFlags, ...topics].map(({ id, settledBy }) => [id, ...settledBy])
}

const reasons = ({ topics }: Assessment) => topics.flatMap(({ because }) => because)

/** Maps as lists, so that their order is compared too. */
function listed(assessment: Assessment): readonly unknown[] {
  return Object.values(assessment).map((part) => (part instanceof Map ? [...part] : part))
}

/** Every disabled question left out, and every one answered otherwise. */
function withDisabledChanged(
  { questionnaire, answers }: Answered,
  { enabled }: Assessment,
  pick: number,
): readonly Answers[] {
  const disabled = questionnaire.questions.filter(({ id }) => enabled.get(id) === 'no')
  return disabled.flatMap((question) => {
    const left = new Map([...answers].filter(([id]) => id !== question.id))
    const said = mayBeSaid(question)
    return [left, new Map([...left, [question.id, pickFrom(said, pick)]])]
  })
}
