import type { Condition } from '../../src/model/condition.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { Measure, MeasureInput } from '../../src/model/measure.ts'
import type { RedFlag } from '../../src/model/red-flag.ts'
import type { Topic } from '../../src/model/topic.ts'

/** An input written as a name is a number question. */
type Input = string | MeasureInput

export const fromMeasure = (id: string): MeasureInput => ({ about: 'measure', id })

export const drop = (id: string, from: Input, to: Input): Measure => ({
  id,
  kind: 'percent-drop',
  from: input(from),
  to: input(to),
})

export const measureOf = (
  id: string,
  kind: 'difference' | 'highest' | 'sum',
  ...inputs: readonly Input[]
): Measure => ({ id, kind, of: inputs.map(input) })

export const countOf = (id: string, ...of: readonly Condition[]): Measure => ({
  id,
  kind: 'count',
  of,
})

export const finding = (id: string, when: Condition): Finding => ({
  id,
  when,
  sources: [],
  basis: 'project',
})

export const redFlag = (
  id: string,
  when: Condition,
  traits: Pick<RedFlag, 'urgency' | 'stop'>,
): RedFlag => ({ id, when, ...traits, say: id, do: 'Call.', sources: [], basis: 'project' })

/** A topic with the traits a test is about; findings stand for what names them. */
export function topic(
  id: string,
  relevantWhen: Condition,
  { first = [], because = [], cautions = [], ask = [], order = 1 }: TopicTraits = {},
): Topic {
  const said = (name: string) => ({ finding: name, say: name, ...pedigree })
  return {
    id,
    title: id,
    aka: [],
    notToConfuseWith: [],
    kind: 'procedure',
    rank: { order, because: 'So it is.', ...pedigree },
    relevantWhen,
    first: first.map(said),
    because: because.map(said),
    cautions: cautions.map((name) => ({ ...said(name), level: 'plan' })),
    about: { what: [], how: [], benefit: [], lasts: [], risks: [], recovery: [], unsure: [] },
    evidence: { grade: 'case-series', say: 'Little is known.', ...pedigree },
    askYourProvider: ask,
  }
}

type TopicTraits = {
  readonly first?: readonly string[]
  readonly because?: readonly string[]
  readonly cautions?: readonly string[]
  readonly ask?: Topic['askYourProvider']
  readonly order?: number
}

const pedigree = { sources: [], basis: 'project' } as const

const input = (one: Input): MeasureInput =>
  typeof one === 'string' ? { about: 'question', id: one } : one
