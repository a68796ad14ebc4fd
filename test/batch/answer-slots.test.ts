import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { readAnswers } from '../../src/answer/read-answers.ts'
import { answerSlots, fillSlots } from '../../src/batch/answer-slots.ts'
import { NOT_ASKED, toSlot } from '../../src/engine/slot.ts'
import type { Question } from '../../src/model/question.ts'
import type { Questionnaire } from '../../src/model/questionnaire.ts'
import { anyQuestionnaire } from '../support/any-questionnaire.ts'
import { blankQuestionnaire } from '../support/blank-questionnaire.ts'

// A law takes as long as its runs do, on whatever machine.
vi.setConfig({ testTimeout: 120_000 })

test('slots are filled just where every answer can stand, and as answers read one by one', () => {
  void fc.assert(
    fc.property(
      anyQuestionnaire.chain((questionnaire) => {
        return fc.tuple(fc.constant(renaming(questionnaire)), anyValues(questionnaire))
      }),
      ([questionnaire, values]) => {
        const slots = new Int32Array(questionnaire.questions.length).fill(9)
        const isFilled = fillSlots(answerSlots(questionnaire), values, slots)
        expect(isFilled ? [...slots] : undefined).toEqual(slotsByReading(questionnaire, values))
      },
    ),
    { numRuns: 2000 },
  )
})

test('a number so small that it is lost beside the lowest one is none of the steps', () => {
  const warmth: Question = {
    id: 'warmth',
    ask: 'How warm?',
    mustKnow: false,
    record: false,
    changeable: true,
    type: 'number',
    limits: { low: -10, high: 10 },
    step: 1,
  }
  const slots = answerSlots({ ...blankQuestionnaire, questions: [warmth] })
  expect(fillSlots(slots, { warmth: 0 }, new Int32Array(1))).toBe(true)
  expect(fillSlots(slots, { warmth: 1e-17 }, new Int32Array(1))).toBe(false)
})

type Values = Readonly<Record<string, unknown>>

function slotsByReading(
  questionnaire: Questionnaire,
  values: Values,
): readonly number[] | undefined {
  const { answers, rejections } = readAnswers(questionnaire, values)
  if (rejections.length > 0) return undefined
  return questionnaire.questions.map((question) => {
    const answer = answers.get(question.id)
    return answer === undefined ? NOT_ASKED : toSlot(question, answer)
  })
}

/** The first question had another name once. */
function renaming(questionnaire: Questionnaire): Questionnaire {
  const [first] = questionnaire.questions
  return first === undefined ? questionnaire : { ...questionnaire, renamed: { former: first.id } }
}

/** Mostly what can stand, in any order, for some of the questions. */
function anyValues({ questions }: Questionnaire): fc.Arbitrary<Values> {
  const pairs = questions.map((question) => fc.tuple(fc.constant(question.id), anyValue(question)))
  const stray = fc.tuple(
    fc.constantFrom('former', 'stranger'),
    fc.constantFrom('yes', 0, 'unknown'),
  )
  const all = fc.tuple(...pairs).chain((known) => {
    return fc.shuffledSubarray(known)
  })
  return fc
    .tuple(all, fc.option(stray, { freq: 6 }))
    .map(([known, strange]) => Object.fromEntries(strange === null ? known : [...known, strange]))
}

function anyValue(question: Question): fc.Arbitrary<unknown> {
  return fc.oneof(
    { arbitrary: plainValue(question), weight: 30 },
    { arbitrary: fc.constantFrom('unknown', 'declined'), weight: 3 },
    {
      arbitrary: fc.constantFrom<unknown>(0, -0, 0.5, 1e-17, 'yes', true, '', ' ', null, [], {}, [
        'a',
        'a',
      ]),
      weight: 1,
    },
  )
}

function plainValue(question: Question): fc.Arbitrary<unknown> {
  switch (question.type) {
    case 'yes-no':
      return fc.constantFrom<unknown>('yes', 'no', true, false)
    case 'choice':
      return fc.constantFrom(...question.options.map(({ id }) => id))
    case 'choices': {
      const options = question.options.map(({ id }) => id)
      // Some of them twice.
      const repeated = fc.array(fc.constantFrom(...options), { minLength: 1, maxLength: 3 })
      const some = fc.subarray(options, { minLength: 1 })
      return fc.oneof({ arbitrary: some, weight: 4 }, { arbitrary: repeated, weight: 1 })
    }
    case 'number': {
      const { low, high } = question.limits
      const within = fc.integer({ min: Math.floor(low), max: Math.ceil(high) })
      // So small that it is lost beside a whole number.
      return fc.oneof({ arbitrary: within, weight: 9 }, fc.constantFrom(1e-17, low, high, low - 1))
    }
    case 'text':
      return fc.constant('a note')
  }
}
