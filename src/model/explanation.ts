import type { Answer } from './answer.ts'
import type { ClassResult, MeasureRange } from './assessment.ts'
import type { Condition } from './condition.ts'
import type { Standing } from './topic.ts'
import type { Truth } from './truth.ts'

/** Why one thing is as it is, down to the answers. */
export type Explanation = {
  readonly of: ExplainedTopic | Explained
  /** Where it is settled: answers with which alone it comes out the same, in the order of asking. */
  readonly restsOn: readonly string[]
  /** Where it is not: the open questions that can still change it. */
  readonly open: readonly string[]
}

/** A condition, and what it came to. */
export type ExplainedCondition = {
  readonly condition: Condition
  readonly truth: Truth
  /** Of a combination, in the author's order. */
  readonly parts: readonly ExplainedCondition[]
  /** What a line is about. */
  readonly about?: Explained
}

/** What a line can be about. What was explained before (`again`) is not opened a second time. */
export type Explained = ExplainedQuestion | ExplainedConclusion | ExplainedMeasure | ExplainedClass

export type ExplainedQuestion = Named<'question'> & {
  readonly enabled: Truth
  /** As given, whether it counts or not. */
  readonly answer?: Answer
  /** Left out where the question is asked for sure, unless it is what was to be explained. */
  readonly when?: ExplainedCondition
}

export type ExplainedConclusion = Named<'finding' | 'red-flag'> & {
  readonly truth: Truth
  readonly when?: ExplainedCondition
}

export type ExplainedMeasure = Named<'measure'> & {
  readonly range: MeasureRange
  readonly inputs: readonly (ExplainedQuestion | ExplainedMeasure)[]
  /** The conditions of a count. */
  readonly parts: readonly ExplainedCondition[]
}

export type ExplainedClass = Named<'class'> & {
  readonly result: ClassResult
  readonly when?: ExplainedCondition
  readonly rows: readonly ExplainedRow[]
}

/** A row behind one that holds is not looked at. The `otherwise` row has no condition. */
export type ExplainedRow = {
  readonly class: string
  readonly place: 'names' | 'may-name' | 'passed' | 'not-looked-at'
  readonly when?: ExplainedCondition
}

export type ExplainedTopic = {
  readonly kind: 'topic'
  readonly id: string
  readonly standing: Standing
  /** The established red flags that withhold it; nothing else is looked at then. */
  readonly stops: readonly ExplainedConclusion[]
  readonly relevant?: ExplainedCondition
  /** What comes first and the reasons, in the topic's order; none where it is not relevant. */
  readonly first: readonly ExplainedConclusion[]
  readonly because: readonly ExplainedConclusion[]
}

type Named<K extends string> = { readonly kind: K; readonly id: string; readonly again: boolean }

/** What a question, or several asked together, bears on: the topics and red flags that read it. */
export type Bearing = {
  readonly topics: readonly TopicBearing[]
  readonly redFlags: readonly RedFlagBearing[]
}

/** As it stands without an answer here; `canChange`: an answer here can still change it. */
export type TopicBearing = {
  readonly id: string
  readonly standing: Standing
  readonly canChange: boolean
}

export type RedFlagBearing = {
  readonly id: string
  readonly truth: Truth
  readonly canChange: boolean
}

/**
 * What a thing depends on: the answers that alone would make it come out otherwise, and the pairs
 * of which neither alone would.
 */
export type Dependence = {
  readonly now: WhatIfOutcome
  readonly single: readonly WhatIf[]
  readonly pairs: readonly WhatIf[]
}

/** Other answers, one or two, and what would then come out. */
export type WhatIf = {
  readonly answers: readonly { readonly question: string; readonly answer: Answer }[]
  readonly outcome: WhatIfOutcome
}

/** By what was asked about: a topic, a finding or red flag, a question, a class list. */
export type WhatIfOutcome =
  | { readonly kind: 'standing'; readonly standing: Standing }
  | { readonly kind: 'truth'; readonly truth: Truth }
  | { readonly kind: 'enabled'; readonly enabled: Truth }
  | { readonly kind: 'classes'; readonly possible: readonly string[] }
