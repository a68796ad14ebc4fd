import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { assess } from '../../src/engine/assess.ts'
import { compile } from '../../src/engine/compile.ts'
import type { Goal } from '../../src/engine/pertinence.ts'
import type { Program } from '../../src/engine/program.ts'
import { questionsReadBy } from '../../src/engine/read-by.ts'
import { begin } from '../../src/interview/begin.ts'
import { confirmedAnswers } from '../../src/interview/given.ts'
import { poseStep } from '../../src/interview/pose-step.ts'
import type { Session } from '../../src/interview/session.ts'
import type { Progress, Step } from '../../src/interview/step.ts'
import { takeReply } from '../../src/interview/take-reply.ts'
import type { Answer, Answers } from '../../src/model/answer.ts'
import type { Assessment, TopicResult } from '../../src/model/assessment.ts'
import type { Question } from '../../src/model/question.ts'
import type { Questionnaire } from '../../src/model/questionnaire.ts'
import { mayBeSaid } from '../support/any-answers.ts'
import { pickFrom } from '../support/any-condition.ts'
import { anyQuestionnaire } from '../support/any-questionnaire.ts'
import { questionnairesIn } from '../support/questionnaires-in.ts'

/** Somebody who would answer every question, some with "not known", and always says the same. */
type Respondent = { readonly questionnaire: Questionnaire; readonly mind: Answers }

const anyRespondent = respondentsTo(anyQuestionnaire)
const anyPatient = respondentsTo(fc.constantFrom(...questionnairesIn('questionnaires')))

test('asking for the standings settles them, and the urgency, as asking everything does', () => {
  assert(fc.property(anyRespondent, (one) => sameFor(one, 'standings', standings)))
})

test('asking for the summary tells all that asking everything does', () => {
  assert(
    fc.property(anyRespondent, (one) => sameFor(one, 'summary', told)),
    { numRuns: 1000 },
  )
})

test('so it is with the questionnaires that come with nuchal', { timeout: 120_000 }, () => {
  const law = fc.property(anyPatient, (one) => {
    sameFor(one, 'standings', standings)
    sameFor(one, 'summary', told)
  })
  assert(law, { numRuns: 20 })
})

test('what a red flag reads is asked whatever the goal', () => {
  const law = fc.property(anyRespondent, ({ questionnaire, mind }) => {
    const program = compile(questionnaire)
    const whole = sitting(program, mind, 'everything')
    const brief = sitting(program, mind, 'standings')
    const ofFlags = questionnaire.redFlags.flatMap(({ when }) => [
      ...questionsReadBy(when, program.index),
    ])
    const ids = new Set(ofFlags.map((at) => questionnaire.questions[at]?.id ?? ''))
    expect(brief.asked.filter((id) => ids.has(id))).toEqual(whole.asked.filter((id) => ids.has(id)))
  })
  assert(law)
})

test('what is recorded is asked for the summary', () => {
  const law = fc.property(anyRespondent, ({ questionnaire, mind }) => {
    const recording = { ...questionnaire, questions: questionnaire.questions.map(recorded) }
    const whole = sitting(compile(recording), mind, 'everything')
    const brief = sitting(compile(recording), mind, 'summary')
    expect(brief.asked).toEqual(whole.asked)
  })
  assert(law)
})

test('as many questions come as the progress says, at least and at most', () => {
  const law = fc.property(anyRespondent, anyGoal, ({ questionnaire, mind }, goal) => {
    const { progress, asked } = sitting(compile(questionnaire), mind, goal)
    for (const { answered, leftAtLeast, leftAtMost } of progress) {
      expect(asked.length - answered).toBeGreaterThanOrEqual(leftAtLeast)
      expect(asked.length - answered).toBeLessThanOrEqual(leftAtMost)
    }
  })
  assert(law)
})

function assert<T>(law: fc.IProperty<T>, runs: { readonly numRuns?: number } = {}): void {
  void fc.assert(law, runs)
}

const anyGoal = fc.constantFrom<Goal>('standings', 'summary', 'everything')

function respondentsTo(questionnaires: fc.Arbitrary<Questionnaire>): fc.Arbitrary<Respondent> {
  return questionnaires.chain((questionnaire) => {
    const { questions } = questionnaire
    return fc
      .array(fc.nat(99), { minLength: questions.length, maxLength: questions.length })
      .map((picks) => ({
        questionnaire,
        mind: new Map(
          questions.map((question, at) => [
            question.id,
            pickFrom(mayBeSaid(question), picks[at] ?? 0),
          ]),
        ),
      }))
  })
}

function sameFor(
  { questionnaire, mind }: Respondent,
  goal: Goal,
  about: (assessment: Assessment, questionnaire: Questionnaire) => unknown,
): void {
  const program = compile(questionnaire)
  const brief = sitting(program, mind, goal)
  const whole = sitting(program, mind, 'everything')
  expect(about(brief.assessment, questionnaire)).toEqual(about(whole.assessment, questionnaire))
}

type Sitting = {
  readonly asked: readonly string[]
  readonly progress: readonly Progress[]
  readonly assessment: Assessment
}

/** Answers whatever is asked until the review comes. */
function sitting(program: Program, mind: Answers, goal: Goal): Sitting {
  const asked: string[] = []
  const progress: Progress[] = []
  let session: Session = begin(program, { goal })
  for (let step = poseStep(session); step?.kind !== 'review'; step = poseStep(session)) {
    if (step === undefined) throw new Error('the interview ended by itself')
    if ('progress' in step) progress.push(step.progress)
    const answers = answersTo(step, mind)
    asked.push(...answers.keys())
    session = takeReply(
      session,
      answers.size === 0 ? { kind: 'go-on' } : { kind: 'answers', answers },
    )
  }
  return { asked, progress, assessment: assess(program, confirmedAnswers(session.given)) }
}

function answersTo(step: Step, mind: Answers): Answers {
  const asked = new Map<string, Answer>()
  const put: readonly Question[] =
    step.kind === 'checklist'
      ? step.rows.map(({ question }) => question)
      : step.kind === 'question'
        ? [step.question]
        : []
  for (const { id } of put) {
    const answer = mind.get(id)
    if (answer !== undefined) asked.set(id, answer)
  }
  return asked
}

function standings({ urgency, redFlags, topics }: Assessment) {
  return {
    urgency,
    redFlags: redFlags.map(({ id, truth }) => ({ id, truth })),
    standings: topics.map(({ id, standing }) => ({ id, standing })),
  }
}

/** All that the summary and the note say but the answers themselves. */
function told(assessment: Assessment, { findings }: Questionnaire) {
  const { panels, classes, topics, ask } = assessment
  return {
    ...standings(assessment),
    topics: topics.map(toldOf),
    ask,
    said: findings.filter(({ id, say }) => say && assessment.findings.get(id) === 'yes'),
    panels: panels.filter(({ shown }) => shown === 'yes'),
    classes,
  }
}

function toldOf({ id, standing, because, first, cautions }: TopicResult) {
  if (standing === 'withheld' || standing === 'not-relevant') return { id, standing }
  return { id, standing, because: because.map(({ finding }) => finding), first, cautions }
}

function recorded(question: Question): Question {
  return { ...question, record: true }
}
