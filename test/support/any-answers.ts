import * as fc from 'fast-check'
import type { Answer, Answers } from '../../src/model/answer.ts'
import type { Question } from '../../src/model/question.ts'
import type { Questionnaire } from '../../src/model/questionnaire.ts'
import { pickFrom } from './any-condition.ts'
import { possibleAnswers } from './oracle/possible-answers.ts'

/** A questionnaire and a response to it, which shrink together. */
export type Answered = { readonly questionnaire: Questionnaire; readonly answers: Answers }

/** Any subset answered, some with unknown or declined, questions that are disabled among them. */
export const anyAnswers = (questionnaire: Questionnaire): fc.Arbitrary<Answers> =>
  draws.map((drawn) => read(questionnaire, drawn))

export const anyAnswered = (questionnaires: fc.Arbitrary<Questionnaire>): fc.Arbitrary<Answered> =>
  fc
    .tuple(questionnaires, draws)
    .map(([questionnaire, drawn]) => ({ questionnaire, answers: read(questionnaire, drawn) }))

/** A response and, where a question is left, the same response with one more answer. */
export const anyNextAnswer = (
  questionnaires: fc.Arbitrary<Questionnaire>,
): fc.Arbitrary<Answered & { readonly more: Answers }> =>
  fc
    .tuple(anyAnswered(questionnaires), fc.nat(99), fc.nat(99))
    .map(([{ questionnaire, answers }, at, pick]) => {
      const open = questionnaire.questions.filter(({ id }) => !answers.has(id))
      if (open.length === 0) return { questionnaire, answers, more: answers }
      const question = pickFrom(open, at)
      const more = new Map([...answers, [question.id, pickFrom(mayBeSaid(question), pick)]])
      return { questionnaire, answers, more }
    })

type Draw = { readonly said: boolean; readonly real: boolean; readonly pick: number }

/** Drawn before the questionnaire is known, and read against its questions in turn. */
const draws: fc.Arbitrary<readonly Draw[]> = fc.array(
  fc.record({
    said: fc.integer({ min: 0, max: 2 }).map((one) => one > 0),
    real: fc.integer({ min: 0, max: 3 }).map((one) => one > 0),
    pick: fc.nat(99),
  }),
  { minLength: 17, maxLength: 17 },
)

function read({ questions }: Questionnaire, drawn: readonly Draw[]): Answers {
  // By id, so that a response stays the same while the author's order shrinks.
  const byId = questions.toSorted((one, other) => (one.id < other.id ? -1 : 1))
  const said = byId.flatMap((question, at) => {
    const { said, real, pick } = pickFrom(drawn, at)
    const from = real ? possibleAnswers(question) : mayBeSaid(question).slice(-2)
    return said ? [[question.id, pickFrom(from, pick)] as const] : []
  })
  return new Map(said)
}

/** Every real answer, then unknown and declined where the question allows them. */
export function mayBeSaid(question: Question): readonly Answer[] {
  const real = possibleAnswers(question)
  return question.mustKnow ? real : [...real, { kind: 'unknown' }, { kind: 'declined' }]
}
