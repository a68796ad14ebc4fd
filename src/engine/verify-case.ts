import { readAnswers } from '../answer/read-answers.ts'
import type { Answers } from '../model/answer.ts'
import type { Case, Expectation } from '../model/case.ts'
import { ask } from './ask.ts'
import { classOf } from './assess.ts'
import { concluded } from './conclusion.ts'
import { flagTruths, isStopped, urgencyOf } from './flag.ts'
import type { Program } from './program.ts'
import { runAnswers } from './run-answers.ts'
import { standingIn } from './stand.ts'
import type { State } from './state.ts'
import { toTruth } from './truth-bits.ts'

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
  return verifyAnswers(program, readAnswers(program.questionnaire, answers).answers, expect)
}

/** The same of answers that were read before. Finds only what is expected: an assessment is more. */
export function verifyAnswers(
  program: Program,
  answers: Answers,
  expect: Expectation,
): readonly Deviation[] {
  const state = runAnswers(program, answers)
  const truthOf = (id: string) => toTruth(concluded(program, state, id))
  const { atLeast, atMost } = urgencyOf(flagTruths(program, state))
  return [
    ...verifyEach('urgency', expect.urgency, (end) => (end === 'atLeast' ? atLeast : atMost)),
    ...verifyEach('red-flag', expect.redFlags, truthOf),
    ...verifyEach('finding', expect.findings, truthOf),
    ...verifyEach('class', expect.classes, (id) => classOf(program, state, id).class),
    ...verifyTopics(program, state, expect),
  ]
}

function verifyEach(
  about: Deviation['about'],
  expected: Readonly<Record<string, string>> | undefined,
  find: (id: string) => string,
): readonly Deviation[] {
  return Object.entries(expected ?? {})
    .map(([id, word]) => ({ about, id, expected: word, found: find(id) }))
    .filter((deviation) => deviation.expected !== deviation.found)
}

function verifyTopics(program: Program, state: State, expect: Expectation): readonly Deviation[] {
  if (expect.topics === undefined && expect.asks === undefined) return []
  const stopped = isStopped(program, state)
  const topics = program.questionnaire.topics.map((topic) => {
    return { id: topic.id, standing: standingIn(program, state, topic, stopped) }
  })
  const standings = new Map(topics.map(({ id, standing }) => [id, standing]))
  const deviations = verifyEach('topic', expect.topics, (id) => standings.get(id) ?? 'nothing')
  if (expect.asks === undefined) return deviations
  const shown = new Set(ask(program, state, topics).map(({ text }) => text))
  return [...deviations, ...verifyAsks(program, shown, expect.asks)]
}

/** Questions in the same words are shown once, under the id of the first. */
function verifyAsks(
  { questionnaire }: Program,
  shown: ReadonlySet<string>,
  asks: readonly string[],
): readonly Deviation[] {
  const known = questionnaire.topics.flatMap((topic) => topic.askYourProvider)
  return asks
    .filter((id) => !known.some((question) => question.id === id && shown.has(question.ask)))
    .map((id) => ({ about: 'provider-question', id, expected: 'asked', found: 'not asked' }))
}
