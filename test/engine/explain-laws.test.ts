import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { bearingOf } from '../../src/engine/bearing.ts'
import { compile } from '../../src/engine/compile.ts'
import { explain, type Subject } from '../../src/engine/explain.ts'
import { nameKinds } from '../../src/engine/name-kinds.ts'
import { settlingOf } from '../../src/engine/settling.ts'
import type { Watchable } from '../../src/engine/watch.ts'
import { whatIf } from '../../src/engine/what-if.ts'
import type { Answer, Answers } from '../../src/model/answer.ts'
import type { Assessment } from '../../src/model/assessment.ts'
import type {
  Explained,
  ExplainedCondition,
  ExplainedTopic,
  WhatIf,
} from '../../src/model/explanation.ts'
import type { Questionnaire } from '../../src/model/questionnaire.ts'
import { type Answered, anyAnswered } from '../support/any-answers.ts'
import { anyQuestionnaire, anySmallQuestionnaire } from '../support/any-questionnaire.ts'
import { assessByEngine } from '../support/assessors.ts'
import { assessByOracle } from '../support/oracle/assess-by-oracle.ts'
import { conditionTruth } from '../support/oracle/condition-truth.ts'
import { possibleAnswers } from '../support/oracle/possible-answers.ts'
import { canSettle, type Quest, settledBy } from '../support/oracle/settle-by-trial.ts'
import { isReal, named } from '../support/oracle/world.ts'
import { worldOf } from '../support/oracle/world-of.ts'

vi.setConfig({ testTimeout: 120_000 })

test('every line of an explanation is marked as the oracle finds it', () => {
  assert(anyAnswered(anyQuestionnaire), 200, ({ questionnaire, answers }) => {
    const program = compile(questionnaire)
    const world = worldOf(questionnaire, answers)
    const assessment = assessByOracle(questionnaire, answers, { settle: false })
    for (const subject of subjectsOf(questionnaire)) {
      const { of } = explain(program, answers, subject)
      for (const { condition, truth } of conditionsIn(of)) {
        expect({ condition, truth }).toEqual({ condition, truth: conditionTruth(world, condition) })
      }
      expect(outcomeOf(of)).toEqual(outcomeIn(assessment, subject))
    }
  })
})

test('the answers a settled thing rests on give it alone', () => {
  assert(anyAnswered(anyQuestionnaire), 200, ({ questionnaire, answers }) => {
    const program = compile(questionnaire)
    const before = assessByEngine(questionnaire, answers)
    for (const subject of subjectsOf(questionnaire)) {
      const { restsOn, open } = explain(program, answers, subject)
      const now = outcomeIn(before, subject)
      if (open.length > 0) expect(restsOn).toEqual([])
      if (!isSettled(now)) continue
      const alone = new Map([...answers].filter(([id]) => restsOn.includes(id)))
      expect({
        subject,
        restsOn,
        now: outcomeIn(assessByEngine(questionnaire, alone), subject),
      }).toEqual({
        subject,
        restsOn,
        now,
      })
    }
  })
})

test('a thing is opened once, and the same wherever it stands', () => {
  assert(anyAnswered(anyQuestionnaire), 100, ({ questionnaire, answers }) => {
    for (const subject of subjectsOf(questionnaire)) {
      const { of } = explain(compile(questionnaire), answers, subject)
      const things = thingsIn(of).filter(({ kind }) => kind !== 'question')
      const ids = new Set(things.map(({ id }) => id))
      for (const id of ids) {
        const opened = things.filter((thing) => thing.id === id).map(({ again }) => again)
        expect(opened).toEqual(opened.map((_, at) => at > 0))
      }
    }
  })
})

test('other answers make it come out as told, and no single one that does is missed', () => {
  assert(anyAnswered(anySmallQuestionnaire), 150, ({ questionnaire, answers }) => {
    const program = compile(questionnaire)
    for (const subject of subjectsOf(questionnaire)) {
      if (subject.kind === 'measure') continue
      const watchable = subject as Watchable
      const { single, pairs } = whatIf(program, answers, watchable)
      const now = outcomeIn(assessByEngine(questionnaire, answers), subject)
      const told = single.map((one) => keyOf(one))
      for (const one of [...single, ...pairs]) {
        const then = outcomeIn(assessByEngine(questionnaire, changed(answers, one)), subject)
        expect(then).toEqual(outcomeTold(one))
        expect(then).not.toEqual(now)
      }
      for (const one of pairs) {
        for (const answer of one.answers) {
          const alone = changed(answers, { ...one, answers: [answer] })
          expect(outcomeIn(assessByEngine(questionnaire, alone), subject)).toEqual(now)
        }
      }
      expect(new Set(told)).toEqual(singlesByTrial({ questionnaire, answers }, subject, now))
    }
  })
})

test('what a red flag reads, and what nobody can change, is never thought of as otherwise', () => {
  assert(anyAnswered(anySmallQuestionnaire), 100, ({ questionnaire, answers }) => {
    const [first, ...rest] = questionnaire.questions
    const fixed = { ...questionnaire, questions: [{ ...first, changeable: false }, ...rest] }
    const program = compile(fixed as Questionnaire)
    const flags = assessByEngine(fixed as Questionnaire, answers).redFlags
    for (const subject of subjectsOf(questionnaire)) {
      if (subject.kind === 'measure') continue
      const { single, pairs } = whatIf(program, answers, subject as Watchable)
      for (const one of [...single, ...pairs]) {
        expect(one.answers.map(({ question }) => question)).not.toContain(first?.id)
        const then = assessByEngine(fixed as Questionnaire, changed(answers, one)).redFlags
        expect(then).toEqual(flags)
      }
    }
  })
})

test('what settles a finding or a red flag is the smallest set that does', () => {
  assert(anyAnswered(anySmallQuestionnaire), 300, ({ questionnaire, answers }) => {
    const program = compile(questionnaire)
    const assessment = assessByEngine(questionnaire, answers)
    for (const { id, when } of [...questionnaire.findings, ...questionnaire.redFlags]) {
      const isFinding = questionnaire.findings.some((finding) => finding.id === id)
      const found = settlingOf(program, answers, { kind: isFinding ? 'finding' : 'red-flag', id })
      const quest: Quest = {
        questionnaire,
        answers: assessment.answers,
        isSettled: (world) => conditionTruth(world, when) !== 'unknown',
      }
      const isOpen = conditionTruth(worldOf(questionnaire, answers), when) === 'unknown'
      expect(found).toEqual(isOpen ? settledBy(quest) : [])
      if (isOpen) {
        expect(
          canSettle(
            quest,
            questionnaire.questions.filter((one) => found.includes(one.id)),
          ),
        ).toBe(true)
      }
    }
    for (const { id, settledBy } of assessment.topics) {
      expect(settlingOf(program, answers, { kind: 'topic', id })).toEqual(settledBy)
    }
  })
})

test('whatever an answer changes, the question was told to bear on', () => {
  assert(anyAnswered(anySmallQuestionnaire), 200, ({ questionnaire, answers }) => {
    const program = compile(questionnaire)
    for (const question of questionnaire.questions) {
      const bearing = bearingOf(program, answers, [question.id])
      const without = new Map([...answers].filter(([id]) => id !== question.id))
      const before = assessByEngine(questionnaire, without)
      const told = [...bearing.topics, ...bearing.redFlags].filter(({ canChange }) => canChange)
      const ids = told.map(({ id }) => id)
      if (before.stopped) expect(bearing.topics.some(({ canChange }) => canChange)).toBe(false)
      for (const answer of possibleAnswers(question)) {
        const after = assessByEngine(questionnaire, new Map([...without, [question.id, answer]]))
        const changedFlags = after.redFlags.filter(
          (flag, at) => flag.truth !== before.redFlags[at]?.truth,
        )
        expect(ids).toEqual(expect.arrayContaining(changedFlags.map(({ id }) => id)))
        if (after.stopped) continue
        const changedTopics = after.topics.filter(
          (one, at) => one.standing !== before.topics[at]?.standing,
        )
        expect(ids).toEqual(expect.arrayContaining(changedTopics.map(({ id }) => id)))
      }
    }
  })
})

function subjectsOf(questionnaire: Questionnaire): readonly Subject[] {
  return [...nameKinds(questionnaire)].map(([id, kind]) => ({ id, kind }))
}

function conditionsIn(of: ExplainedTopic | Explained): readonly ExplainedCondition[] {
  const within = (one: ExplainedCondition): readonly ExplainedCondition[] => [
    one,
    ...one.parts.flatMap(within),
    ...(one.about === undefined ? [] : conditionsIn(one.about)),
  ]
  if (of.kind === 'topic') {
    const conclusions = [...of.stops, ...of.first, ...of.because]
    return [...(of.relevant ? within(of.relevant) : []), ...conclusions.flatMap(conditionsIn)]
  }
  const own = 'when' in of && of.when !== undefined ? within(of.when) : []
  return [
    ...own,
    ...partsOf(of).flatMap((part) => ('kind' in part ? conditionsIn(part) : within(part))),
  ]
}

function partsOf(of: Explained): readonly (ExplainedCondition | Explained)[] {
  if (of.kind === 'measure') return [...of.inputs, ...of.parts]
  return of.kind === 'class' ? of.rows.flatMap(({ when }) => when ?? []) : []
}

function thingsIn(of: ExplainedTopic | Explained): readonly Explained[] {
  const nested = conditionsIn(of).flatMap(({ about }) => about ?? [])
  const direct = of.kind === 'topic' ? [...of.stops, ...of.first, ...of.because] : [of]
  const inputs = [...nested, ...direct].flatMap((one) => inputsIn(one))
  return [...direct, ...nested, ...inputs].toSorted((a, b) => Number(a.again) - Number(b.again))
}

function inputsIn(of: Explained): readonly Explained[] {
  if (of.kind !== 'measure') return []
  return of.inputs.flatMap((input) => [input, ...inputsIn(input)])
}

/** What an explanation says its thing came to, and what the assessment says. */
function outcomeOf(of: ExplainedTopic | Explained): unknown {
  switch (of.kind) {
    case 'topic':
      return of.standing
    case 'class':
      return of.result.possible
    case 'measure':
      return of.range
    case 'question':
      return of.enabled
    default:
      return of.truth
  }
}

function outcomeIn(assessment: Assessment, { kind, id }: Subject): unknown {
  switch (kind) {
    case 'topic':
      return named(assessment.topics, id).standing
    case 'red-flag':
      return named(assessment.redFlags, id).truth
    case 'finding':
      return assessment.findings.get(id)
    case 'class':
      return assessment.classes.get(id)?.possible
    case 'measure':
      return assessment.measures.get(id)
    case 'question':
      return assessment.enabled.get(id)
  }
}

function isSettled(outcome: unknown): boolean {
  if (Array.isArray(outcome)) return outcome.length === 1
  if (typeof outcome === 'string') return outcome !== 'unknown' && outcome !== 'may-apply'
  const { defined, atLeast, atMost } = outcome as {
    defined: string
    atLeast?: number
    atMost?: number
  }
  return defined === 'no' || (defined === 'yes' && atLeast === atMost)
}

function outcomeTold({ outcome }: WhatIf): unknown {
  if (outcome.kind === 'standing') return outcome.standing
  if (outcome.kind === 'enabled') return outcome.enabled
  return outcome.kind === 'truth' ? outcome.truth : outcome.possible
}

function changed(answers: Answers, { answers: other }: WhatIf): Answers {
  return new Map([...answers, ...other.map(({ question, answer }) => [question, answer] as const)])
}

function keyOf(one: WhatIf): string {
  return `${one.answers[0]?.question}: ${JSON.stringify(outcomeTold(one))}`
}

/** Every answer given that counts, changed to every other, but those that a red flag reads. */
function singlesByTrial(
  { questionnaire, answers }: Answered,
  subject: Subject,
  now: unknown,
): ReadonlySet<string> {
  const before = assessByEngine(questionnaire, answers)
  const program = compile(questionnaire)
  const given = questionnaire.questions.filter(({ id }) => {
    const { redFlags } = bearingOf(program, new Map(), [id])
    return redFlags.length === 0 && before.enabled.get(id) === 'yes' && isReal(answers.get(id))
  })
  const found = given.flatMap((question) =>
    possibleAnswers(question).map((answer: Answer) => {
      const after = assessByEngine(questionnaire, new Map([...answers, [question.id, answer]]))
      return { id: question.id, outcome: outcomeIn(after, subject) }
    }),
  )
  const other = found.filter(({ outcome }) => JSON.stringify(outcome) !== JSON.stringify(now))
  return new Set(other.map(({ id, outcome }) => `${id}: ${JSON.stringify(outcome)}`))
}

/** Synchronous laws only, so that none is left running. */
function assert<T>(drawn: fc.Arbitrary<T>, numRuns: number, law: (one: T) => void): void {
  void fc.assert(
    fc.property(drawn, (one) => law(one)),
    { numRuns },
  )
}
