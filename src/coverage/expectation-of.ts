import { ask } from '../engine/ask.ts'
import { classOf } from '../engine/assess.ts'
import { concluded, truthIn } from '../engine/conclusion.ts'
import { flagTruths, isStopped, urgencyOf } from '../engine/flag.ts'
import type { Program } from '../engine/program.ts'
import { runAnswers } from '../engine/run-answers.ts'
import { standingIn } from '../engine/stand.ts'
import { toTruth } from '../engine/truth-bits.ts'
import type { Answers } from '../model/answer.ts'
import type { Expectation } from '../model/case.ts'

/** What a case is about, as far as a case can expect it. */
export type Aspects = {
  readonly redFlags: readonly string[]
  readonly findings: readonly string[]
  readonly classes: readonly string[]
  readonly topics: readonly string[]
  /** Ids of provider questions, named where they are shown. */
  readonly asks: readonly string[]
}

/** What a response comes to in these aspects; how urgent it is always belongs to it. */
export function expectationOf(program: Program, answers: Answers, aspects: Aspects): Expectation {
  const state = runAnswers(program, answers)
  const stopped = isStopped(program, state)
  const truthOf = (id: string) => toTruth(concluded(program, state, id))
  const topics = program.questionnaire.topics.map((topic) => {
    return { id: topic.id, standing: standingIn(program, state, topic, stopped) }
  })
  const standings = new Map(topics.map(({ id, standing }) => [id, standing]))
  const shown = aspects.asks.length === 0 ? [] : ask(program, state, topics)
  const asks = shown.map(({ id }) => id).filter((id) => aspects.asks.includes(id))
  return {
    urgency: urgencyOf(flagTruths(program, state)),
    ...record('redFlags', aspects.redFlags, truthOf),
    ...record('findings', aspects.findings, truthOf),
    ...record('classes', aspects.classes, (id) => classOf(program, state, id).class),
    ...record('topics', aspects.topics, (id) => standings.get(id)),
    ...(asks.length > 0 && { asks }),
  }
}

/** What is established, or else how every topic stands: for a case about what none can expect. */
export function tellingAspects(program: Program, answers: Answers): Aspects {
  const { findings, topics } = program.questionnaire
  const state = runAnswers(program, answers)
  const stopped = isStopped(program, state)
  const holding = findings.filter((finding) => toTruth(truthIn(program, state, finding)) === 'yes')
  const told = topics.filter((topic) => {
    return ['discuss', 'later'].includes(standingIn(program, state, topic, stopped))
  })
  const named = holding.length > 0 || told.length > 0 ? told : topics
  return {
    ...noAspects,
    findings: holding.map(({ id }) => id),
    topics: named.map(({ id }) => id),
  }
}

export const noAspects: Aspects = { redFlags: [], findings: [], classes: [], topics: [], asks: [] }

/** Both, each once. */
export function joinAspects(one: Aspects, other: Aspects): Aspects {
  const both = (key: keyof Aspects) => [...new Set([...one[key], ...other[key]])]
  return {
    redFlags: both('redFlags'),
    findings: both('findings'),
    classes: both('classes'),
    topics: both('topics'),
    asks: both('asks'),
  }
}

function record<K extends keyof Expectation, T>(
  key: K,
  ids: readonly string[],
  find: (id: string) => T,
): Pick<Expectation, K> {
  const entries = ids.map((id) => [id, find(id)])
  // TypeScript does not follow that a computed key is the one named.
  return (ids.length === 0 ? {} : { [key]: Object.fromEntries(entries) }) as Pick<Expectation, K>
}
