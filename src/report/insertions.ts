import type { MeasureRange } from '../model/assessment.ts'
import { insertion } from '../text/inserted-ids.ts'
import { answerInSentence, notKnown } from './answer-words.ts'
import { numberInWords } from './number-words.ts'
import type { Outcome } from './occasion.ts'

/** Puts answers and measures in place of their `{id}`; what is not known prints as "not known". */
export function fill(text: string, outcome: Outcome): string {
  // Most texts name nothing, which is told much sooner.
  if (!text.includes('{')) return text
  return text.replaceAll(insertion, (braced, id: string) => {
    return answerNamed(id, outcome) ?? measureNamed(id, outcome) ?? braced
  })
}

function answerNamed(id: string, { questionnaire, assessment }: Outcome): string | undefined {
  const question = questionnaire.questions.find((candidate) => candidate.id === id)
  if (question === undefined) return undefined
  const answer = assessment.answers.get(id)
  return answer === undefined ? notKnown : answerInSentence(question, answer)
}

function measureNamed(id: string, { assessment }: Outcome): string | undefined {
  const range = assessment.measures.get(id)
  if (range === undefined) return undefined
  const value = knownValue(range)
  return value === undefined ? notKnown : numberInWords(value)
}

/** The one value the answers leave, where there is only one. */
export function knownValue(range: MeasureRange): number | undefined {
  return range.defined === 'yes' && range.atLeast === range.atMost ? range.atLeast : undefined
}
