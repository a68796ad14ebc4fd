import { stringify } from 'yaml'
import { toValues } from '../answer/answer-value.ts'
import type { Answers } from '../model/answer.ts'
import type { Assessment } from '../model/assessment.ts'
import { indentLines } from '../text/indent-lines.ts'

/** A response that shows how a statement fails, as a case ready to paste; it expects what is so now. */
export function witnessCase(answers: Answers, assessment: Assessment, name: string): string {
  const { atLeast, atMost } = assessment.urgency
  const example = {
    title: `Shows how this fails: ${name}`,
    answers: toValues(answers),
    expect: {
      urgency: { 'at least': atLeast, 'at most': atMost },
      topics: Object.fromEntries(assessment.topics.map(({ id, standing }) => [id, standing])),
    },
  }
  const text = stringify({ cases: { 'found-by-proof': example } }, { lineWidth: 0 })
  return indentLines(text, 2)
}
