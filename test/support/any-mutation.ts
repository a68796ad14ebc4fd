import * as fc from 'fast-check'
import type { Question } from '../../src/model/question.ts'
import type { Questionnaire } from '../../src/model/questionnaire.ts'
import { pickFrom } from './any-condition.ts'

/** One change to a questionnaire that leaves it valid; some change nothing that follows. */
export type Mutation = (questionnaire: Questionnaire) => Questionnaire

export const anyMutation: fc.Arbitrary<Mutation> = fc
  .record({ kind: fc.nat(9), at: fc.nat(99), pick: fc.nat(99) })
  .map(({ kind, at, pick }): Mutation => {
    if (kind < 5) return (questionnaire) => mutateCondition(questionnaire, at, pick)
    if (kind === 5) return (questionnaire) => mutateQuestion(questionnaire, at, pick)
    if (kind === 6) return (questionnaire) => rename(questionnaire, at)
    if (kind === 7) return (questionnaire) => mutateFlag(questionnaire, at, pick)
    return (questionnaire) => mutateTopic(questionnaire, at, pick)
  })

type Path = readonly (string | number)[]

type Change = { readonly path: Path; readonly to: unknown }

/** Flips one part of one condition: a combiner, a bound, a negation, the options asked for. */
function mutateCondition(questionnaire: Questionnaire, at: number, pick: number): Questionnaire {
  const { questions, redFlags, findings, classes, measures, panels, topics } = questionnaire
  const parts = { questions, redFlags, findings, classes, measures, panels, topics }
  const found = changes(parts, [])
  if (found.length === 0) return questionnaire
  const { path, to } = pickFrom(found, at * 100 + pick)
  return { ...questionnaire, ...(changed(parts, path, to) as typeof parts) }
}

function changes(value: unknown, path: Path): readonly Change[] {
  if (typeof value !== 'object' || value === null) return []
  const below = Object.entries(value).flatMap(([key, part]) => changes(part, [...path, key]))
  return [...below, ...variants(value).map((to) => ({ path, to }))]
}

/** What a part of a condition may have; other things have none of it. */
type Node = { readonly [key in 'kind' | 'compare' | 'is' | 'includes' | 'negated']?: unknown }

function variants(node: Node): readonly unknown[] {
  switch (node.kind) {
    case 'all':
    case 'any':
      return [{ ...node, kind: node.kind === 'all' ? 'any' : 'all' }]
    case 'number':
      if (typeof node.compare !== 'string') return []
      return [{ ...node, compare: node.compare === '>=' ? '>' : '>=' }]
    case 'option':
      if (node.is === 'is-one-of') return []
      return [{ ...node, is: node.is === 'is-not' ? 'is' : 'is-not' }]
    case 'choices':
      return typeof node.includes === 'string' ? [{ ...node, includes: 'none' }] : []
    case 'conclusion':
      return [{ ...node, negated: node.negated !== true }]
    case 'state':
      return [{ ...node, is: node.is === 'unknown' ? 'answered' : 'unknown' }]
    default:
      return []
  }
}

function changed(value: unknown, path: Path, to: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return to
  const part = (value as Record<string | number, unknown>)[key]
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) }
  return Object.assign(copy, { [key]: changed(part, rest, to) })
}

/** Takes other answers: an option more, one that stands alone, a value fewer, no unknown. */
function mutateQuestion(questionnaire: Questionnaire, at: number, pick: number): Questionnaire {
  const chosen = pickFrom(questionnaire.questions, at)
  const questions = questionnaire.questions.map((question): Question => {
    if (question !== chosen) return question
    if (pick % 2 === 0) return { ...question, mustKnow: !question.mustKnow }
    if (question.type === 'number') {
      const { low, high } = question.limits
      // Without what computing in binary adds to a tenth.
      const less = Number((high - question.step).toFixed(3))
      const more = Number((low + question.step).toFixed(3))
      if (more > high) return question
      return { ...question, limits: pick % 3 === 0 ? { low: more, high } : { low, high: less } }
    }
    if (question.type !== 'choice' && question.type !== 'choices') return question
    const [first, ...others] = question.options
    if (first === undefined) return question
    if (pick % 3 === 0) {
      return { ...question, options: [...others, { ...first, exclusive: !first.exclusive }] }
    }
    const more = { id: 'another', text: 'Another', exclusive: false }
    return { ...question, options: [more, ...question.options] }
  })
  return { ...questionnaire, questions }
}

/** A question under a new name everywhere. */
function rename(questionnaire: Questionnaire, at: number): Questionnaire {
  const { id } = pickFrom(questionnaire.questions, at)
  const text = JSON.stringify(questionnaire).replaceAll(`"${id}"`, `"${id}-again"`)
  const { renamed, ...all } = JSON.parse(text) as Questionnaire
  return { ...all, renamed: { ...renamed, [id]: `${id}-again` } }
}

function mutateFlag(questionnaire: Questionnaire, at: number, pick: number): Questionnaire {
  if (questionnaire.redFlags.length === 0) return questionnaire
  const chosen = pickFrom(questionnaire.redFlags, at)
  const redFlags = questionnaire.redFlags.map((flag) => {
    if (flag !== chosen) return flag
    return pick % 2 === 0 ? { ...flag, stop: !flag.stop } : { ...flag, urgency: 'soon' as const }
  })
  return { ...questionnaire, redFlags }
}

/** Drops what a topic tells, or says it more weightily. */
function mutateTopic(questionnaire: Questionnaire, at: number, pick: number): Questionnaire {
  const chosen = pickFrom(questionnaire.topics, at)
  const topics = questionnaire.topics.map((topic) => {
    if (topic !== chosen) return topic
    if (pick % 4 === 0) return { ...topic, first: topic.first.slice(1) }
    if (pick % 4 === 1) return { ...topic, because: topic.because.slice(1) }
    if (pick % 4 === 2) return { ...topic, askYourProvider: topic.askYourProvider.slice(1) }
    const cautions = topic.cautions.map((one) => ({ ...one, level: 'stop-and-discuss' as const }))
    return { ...topic, cautions }
  })
  return { ...questionnaire, topics }
}
