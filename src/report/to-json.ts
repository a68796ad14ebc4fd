import type {
  AskResult,
  MeasureRange,
  PanelResult,
  RedFlagResult,
  TopicResult,
} from '../model/assessment.ts'
import type {
  AskJson,
  AssessmentJson,
  MeasureJson,
  PanelJson,
  RedFlagJson,
  ResponseProblem,
  TopicJson,
} from './assessment-json.ts'
import { fill } from './insertions.ts'
import type { Outcome } from './occasion.ts'
import { rankedQuestions } from './rank-questions.ts'

export type JsonOccasion = Outcome & {
  /** Of the compiled questionnaire. */
  readonly hash: string
  readonly problems: readonly ResponseProblem[]
  /** The response's own, where it has one. */
  readonly id?: string
}

/** An assessment as plain values, its keys always in the same order. */
export function toJson({ id, hash, problems, ...outcome }: JsonOccasion): AssessmentJson {
  const { questionnaire, assessment } = outcome
  const { atLeast, atMost } = assessment.urgency
  return {
    ...(id === undefined ? {} : { id }),
    schemaVersion: 1,
    questionnaire: { id: questionnaire.id, version: questionnaire.version, hash },
    urgency: { atLeast, atMost },
    redFlags: assessment.redFlags.map(redFlagJson),
    findings: Object.fromEntries(assessment.findings),
    measures: record(assessment.measures, measureJson),
    classes: record(assessment.classes, (found) => found.class),
    panels: assessment.panels.map(panelJson),
    topics: assessment.topics.map(topicJson),
    ask: rankedQuestions(outcome).map(({ ask }) => askJson(ask, outcome)),
    problems,
  }
}

function redFlagJson({ id, truth, urgency, settledBy }: RedFlagResult): RedFlagJson {
  return { id, truth, urgency, settledBy }
}

function measureJson({ defined, atLeast, atMost }: MeasureRange): MeasureJson {
  return {
    defined,
    ...(atLeast === undefined ? {} : { atLeast }),
    ...(atMost === undefined ? {} : { atMost }),
  }
}

function panelJson({ id, shown, rows }: PanelResult): PanelJson {
  return { id, shown, rows: rows.map(({ finding, truth }) => ({ finding, truth })) }
}

function topicJson(topic: TopicResult): TopicJson {
  const { id, standing, because, first, settledBy, cautions } = topic
  return {
    id,
    standing,
    because: because.map(({ finding, answers }) => ({ finding, answers })),
    first: first.map(({ finding, truth }) => ({ finding, truth })),
    settledBy,
    cautions: cautions.map(({ finding, level, truth }) => ({ finding, level, truth })),
  }
}

function askJson({ id, topics, text }: AskResult, outcome: Outcome): AskJson {
  return { id, topics, text: fill(text, outcome) }
}

function record<From, To>(
  entries: ReadonlyMap<string, From>,
  change: (value: From) => To,
): Readonly<Record<string, To>> {
  return Object.fromEntries([...entries].map(([id, value]) => [id, change(value)]))
}
