import { describe, expect, test } from 'vitest'
import { readAnswers } from '../../src/answer/read-answers.ts'
import { compile } from '../../src/engine/compile.ts'
import { begin } from '../../src/interview/begin.ts'
import { conductInterview } from '../../src/interview/conduct-interview.ts'
import type { Reply } from '../../src/interview/reply.ts'
import type { Step } from '../../src/interview/step.ts'
import type { Answer, Answers } from '../../src/model/answer.ts'
import type { Case } from '../../src/model/case.ts'
import type { Question } from '../../src/model/question.ts'
import type { Questionnaire } from '../../src/model/questionnaire.ts'
import { questionnairesIn } from '../support/questionnaires-in.ts'
import { said, type Written } from '../support/write-answers.ts'

const questionnaires = questionnairesIn('questionnaires')

/** Nerve pain of the common kind: no warning sign, and simpler care has been tried. */
const everyday: Written = {
  age: 41,
  'pain-site': ['back-of-head', 'upper-neck'],
  'pain-side': 'always-same-side',
  'pain-quality': ['shooting'],
  'pain-pattern': 'seconds-to-minutes',
  'worst-pain': 8,
  'pain-months': 12,
  'touch-hurts': 'yes',
  'tender-spot': 'yes',
  'care-tried': ['exercise'],
  'care-weeks': 12,
  'care-effect': 'helped-short',
  'medicines-tried': ['simple-painkillers'],
  'other-procedures': ['none-of-these'],
}

test.for([
  { block: 'occipital-block', scores: 'occipital-test' },
  { block: 'ton-block', scores: 'ton-test' },
  { block: 'neck-joint-block', scores: 'first-mbb' },
])('a routine response with one $block takes 25 screens', { timeout: 60_000 }, async (one) => {
  const { block, scores } = one
  const answers = said({
    ...everyday,
    [block]: 'yes',
    [`${scores}.baseline`]: 7,
    [`${scores}.best`]: 1,
    [`${scores}.stated`]: 80,
  })
  const asked: string[] = []
  const { how } = await conductInterview(begin(compile(named('occipital-neck'))), {
    ask: async (step) => {
      if (isScreen(step)) asked.push(step.title)
      return replyTo(step, answers)
    },
    notify: () => {},
  })
  expect(how).toBe('complete')
  expect(asked).toHaveLength(25)
})

/** Cases that need an answer from a later screen, and how many screens they take. */
const later: Readonly<Record<string, number>> = {
  // Only the age makes the injury dangerous, and age is asked behind the injury.
  'small-fall-at-sixty-five': 5,
  // A cancer of the past and a slow sign in the limbs: days, not minutes.
  'cancer-clumsy-hands': 7,
  'cancer-tingling-hands': 7,
  'cancer-unsteady': 7,
  'cancer-weaker-arm': 7,
  'machinist-with-a-stiff-neck': 7,
}

describe.each(questionnaires)('an emergency in $id', (questionnaire) => {
  const { cases, redFlags } = questionnaire
  const emergencies = redFlags
    .filter(({ urgency }) => urgency === 'emergency')
    .map(({ id }) => ({ id, examples: cases.filter(expects(id)) }))

  test.for(emergencies)('is told within 4 screens: $id', { timeout: 60_000 }, async (flag) => {
    expect(flag.examples).not.toEqual([])
    for (const example of flag.examples) {
      const screens = await screensUntilEmergency(questionnaire, example)
      expect(screens, example.id).toBeLessThanOrEqual(later[example.id] ?? 4)
    }
  })
})

function expects(flag: string): (example: Case) => boolean {
  return ({ expect: { redFlags } }) => redFlags?.[flag] === 'yes'
}

async function screensUntilEmergency(questionnaire: Questionnaire, example: Case): Promise<number> {
  const { answers } = readAnswers(questionnaire, example.answers)
  let asked = 0
  const { how } = await conductInterview(begin(compile(questionnaire)), {
    ask: async (step) => {
      if (isScreen(step)) asked += 1
      if (isEmergency(step)) return { kind: 'stop-here' }
      return asked > 12 ? { kind: 'stop' } : replyTo(step, answers)
    },
    notify: () => {},
  })
  expect(how, `${example.id} is told of`).toBe('interrupted')
  return asked
}

function isScreen(step: Step): step is Extract<Step, { kind: 'question' | 'checklist' }> {
  return step.kind === 'question' || step.kind === 'checklist'
}

function isEmergency(step: Step): boolean {
  return step.kind === 'interruption' && step.flags.some(({ urgency }) => urgency === 'emergency')
}

function replyTo(step: Step, answers: Answers): Reply {
  switch (step.kind) {
    case 'question':
      return { kind: 'answers', answers: new Map([answerTo(step.question, answers)]) }
    case 'checklist':
      return {
        kind: 'answers',
        answers: new Map(step.rows.map(({ question }) => answerTo(question, answers))),
      }
    case 'interruption':
      return { kind: 'go-on' }
    case 'review':
      return { kind: 'accept' }
  }
}

/** What nothing is said about is a no where it can be, and not known otherwise; age is 40. */
function answerTo({ id, type, mustKnow }: Question, answers: Answers): [string, Answer] {
  const answer = answers.get(id)
  if (answer !== undefined) return [id, answer]
  if (type === 'yes-no') return [id, { kind: 'yes-no', yes: false }]
  return [id, mustKnow ? { kind: 'number', number: 40 } : { kind: 'unknown' }]
}

function named(id: string): Questionnaire {
  const found = questionnaires.find((questionnaire) => questionnaire.id === id)
  if (found === undefined) throw new Error(`${id} is not there`)
  return found
}
