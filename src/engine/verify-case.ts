import { readAnswers } from '../answer/read-answers.ts'
import type { Assessment } from '../model/assessment.ts'
import type { Case, Expectation } from '../model/case.ts'
import { assess } from './assess.ts'
import type { Program } from './program.ts'

/** Something a case expects that did not come out so. */
export type Deviation = {
  readonly about: 'urgency' | 'red-flag' | 'finding' | 'class' | 'topic' | 'provider-question'
  /** The id of what it is about; for urgency, `atLeast` or `atMost`. */
  readonly id: string
  readonly expected: string
  readonly found: string
}

/** Where a case comes out otherwise than its author says; nowhere, where all is as expected. */
export function verifyCase(program: Program, { answers, expect }: Case): readonly Deviation[] {
  const assessment = assess(program, readAnswers(program.questionnaire, answers).answers)
  const truths = new Map(assessment.redFlags.map(({ id, truth }) => [id, truth]))
  const standings = new Map(assessment.topics.map(({ id, standing }) => [id, standing]))
  const classes = new Map([...assessment.classes].map(([id, result]) => [id, result.class]))
  return [
    ...verifyEach('urgency', expect.urgency, new Map(Object.entries(assessment.urgency))),
    ...verifyEach('red-flag', expect.redFlags, truths),
    ...verifyEach('finding', expect.findings, assessment.findings),
    ...verifyEach('class', expect.classes, classes),
    ...verifyEach('topic', expect.topics, standings),
    ...verifyAsks(program, assessment, expect),
  ]
}

function verifyEach(
  about: Deviation['about'],
  expected: Readonly<Record<string, string>> | undefined,
  found: ReadonlyMap<string, string>,
): readonly Deviation[] {
  return Object.entries(expected ?? {})
    .map(([id, word]) => ({ about, id, expected: word, found: found.get(id) ?? 'nothing' }))
    .filter((deviation) => deviation.expected !== deviation.found)
}

/** Questions in the same words are shown once, under the id of the first. */
function verifyAsks(
  { questionnaire }: Program,
  { ask }: Assessment,
  { asks = [] }: Expectation,
): readonly Deviation[] {
  const known = questionnaire.topics.flatMap((topic) => topic.askYourProvider)
  const shown = new Set(ask.map(({ text }) => text))
  return asks
    .filter((id) => !known.some((question) => question.id === id && shown.has(question.ask)))
    .map((id) => ({ about: 'provider-question', id, expected: 'asked', found: 'not asked' }))
}
