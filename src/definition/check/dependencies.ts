import type { Questionnaire } from '../../model/questionnaire.ts'
import { linesOf } from './condition-lines.ts'
import { definingConditions } from './conditions.ts'

/** What each question, measure, class list, finding and red flag reads, by id. */
export type Dependencies = ReadonlyMap<string, ReadonlySet<string>>

export function dependenciesOf(questionnaire: Questionnaire): Dependencies {
  const { questions, measures, classes, findings, redFlags } = questionnaire
  const things = [questions, measures, classes, findings, redFlags].flat()
  const reads = new Map(things.map(({ id }): [string, Set<string>] => [id, new Set()]))
  for (const { owner, condition } of definingConditions(questionnaire)) {
    for (const { id } of linesOf(condition)) reads.get(owner)?.add(id)
  }
  for (const measure of measures) {
    for (const { id } of inputsOf(measure)) reads.get(measure.id)?.add(id)
  }
  return reads
}

type Measures = Questionnaire['measures']

/** The numbers a measure is made of. */
export function inputsOf(measure: Measures[number]): readonly { readonly id: string }[] {
  if (measure.kind === 'percent-drop') return [measure.from, measure.to]
  return measure.kind === 'count' ? [] : measure.of
}

/**
 * The things in an order in which each comes after all it reads; those that depend on themselves, or on
 * such a thing, are left over.
 */
export function inOrder(reads: Dependencies): {
  readonly sorted: readonly string[]
  readonly left: readonly string[]
} {
  const open = new Map<string, number>()
  const readers = new Map<string, string[]>()
  for (const [id, ids] of reads) {
    const known = [...ids].filter((read) => reads.has(read))
    open.set(id, known.length)
    for (const read of known) append(readers, read, id)
  }
  const sorted = [...reads.keys()].filter((id) => open.get(id) === 0)
  for (const id of sorted) {
    for (const reader of readers.get(id) ?? []) {
      const rest = (open.get(reader) ?? 0) - 1
      open.set(reader, rest)
      // The list grows while it is walked: what has become free comes after what it reads.
      if (rest === 0) sorted.push(reader)
    }
  }
  const done = new Set(sorted)
  return { sorted, left: [...reads.keys()].filter((id) => !done.has(id)) }
}

function append(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}
