import type { Assessment, MeasureRange, TopicResult } from '../../src/model/assessment.ts'

/** The parts of an assessment a row may speak of; what it does not name is not judged. */
export type View = {
  readonly enabled?: Readonly<Record<string, string>>
  readonly findings?: Readonly<Record<string, string>>
  readonly flags?: Readonly<Record<string, string>>
  readonly measures?: Readonly<Record<string, string>>
  readonly classes?: Readonly<Record<string, readonly string[]>>
  readonly topics?: Readonly<Record<string, string>>
  readonly settledBy?: Readonly<Record<string, readonly string[]>>
  readonly because?: Readonly<Record<string, readonly string[]>>
  readonly first?: Readonly<Record<string, readonly string[]>>
  readonly cautions?: Readonly<Record<string, readonly string[]>>
  readonly panels?: Readonly<Record<string, readonly string[]>>
  readonly urgency?: string
  readonly stopped?: boolean
  readonly ask?: readonly string[]
  readonly answers?: readonly string[]
}

/** An assessment in few words, with what a table would not say left out. */
export function view(assessment: Assessment): Required<View> {
  const { urgency, redFlags, findings, classes, measures, topics, enabled } = assessment
  return {
    enabled: Object.fromEntries(enabled),
    findings: Object.fromEntries(findings),
    flags: Object.fromEntries(redFlags.map(({ id, truth }) => [id, truth])),
    measures: Object.fromEntries([...measures].map(([id, range]) => [id, rangeInWords(range)])),
    classes: Object.fromEntries([...classes].map(([id, { possible }]) => [id, possible])),
    topics: Object.fromEntries(topics.map(({ id, standing }) => [id, standing])),
    settledBy: Object.fromEntries([...redFlags, ...topics].map((one) => [one.id, one.settledBy])),
    because: ofTopics(topics, ({ because }) => because.map(({ finding }) => finding)),
    first: ofTopics(topics, ({ first }) => first.map((one) => `${one.finding} ${one.truth}`)),
    cautions: ofTopics(topics, (topic) =>
      topic.cautions.map(({ finding, truth }) => `${finding} ${truth}`),
    ),
    panels: Object.fromEntries(
      assessment.panels.map(({ id, shown, rows }) => [
        id,
        [`shown ${shown}`, ...rows.map(({ finding, truth }) => `${finding} ${truth}`)],
      ]),
    ),
    urgency: `${urgency.atLeast} to ${urgency.atMost}`,
    stopped: assessment.stopped,
    ask: assessment.ask.map(({ id, text, topics }) => `${id}: ${text} (${topics.join(', ')})`),
    answers: [...assessment.answers.keys()],
  }
}

const ofTopics = (
  topics: Assessment['topics'],
  part: (topic: TopicResult) => readonly string[],
): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(topics.map((topic) => [topic.id, part(topic)]))

function rangeInWords({ defined, atLeast, atMost }: MeasureRange): string {
  if (atLeast === undefined) return 'undefined'
  return `${atLeast} to ${atMost}${defined === 'yes' ? '' : ', or undefined'}`
}
