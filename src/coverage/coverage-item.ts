import { standings } from '../engine/stand.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import type { Standing } from '../model/topic.ts'
import type { Truth } from '../model/truth.ts'
import { type PlacedLine, placedLines } from './placed-line.ts'

/** Something that cases together should have shown. */
export type Item =
  | { readonly kind: 'standing'; readonly topic: string; readonly standing: Standing }
  | { readonly kind: 'red-flag'; readonly id: string; readonly truth: Truth }
  /** A row, by its index, is the first that holds, and the list applies. */
  | { readonly kind: 'row'; readonly list: string; readonly row: number; readonly class: string }
  /** A line comes to a truth where another truth of it would change what it stands in. */
  | { readonly kind: 'line'; readonly at: PlacedLine; readonly truth: Truth }

const truths: readonly Truth[] = ['yes', 'no', 'unknown']

/** Everything there would be to show, were all of it possible; in the author's order. */
export function itemsOf(questionnaire: Questionnaire): readonly Item[] {
  const { topics, redFlags, classes } = questionnaire
  return [
    ...topics.flatMap(({ id: topic }) => {
      return standings.map((standing): Item => ({ kind: 'standing', topic, standing }))
    }),
    ...redFlags.flatMap(({ id }) => {
      return truths.map((truth): Item => ({ kind: 'red-flag', id, truth }))
    }),
    ...classes.flatMap(({ id: list, rows }) => {
      return rows.map((each, row): Item => ({ kind: 'row', list, row, class: each.class }))
    }),
    ...placedLines(questionnaire).flatMap((at) => {
      return truths.map((truth): Item => ({ kind: 'line', at, truth }))
    }),
  ]
}
