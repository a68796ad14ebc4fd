import type { RedFlagResult } from '../model/assessment.ts'
import type { Truth } from '../model/truth.ts'
import { conclusionRows } from './condition-rows.ts'
import type { Row } from './picture.ts'
import type { View } from './view.ts'

/** How many warning signs withhold every topic, and those that do or are not ruled out. */
export function stopRows(view: View): readonly Row[] {
  const { questionnaire, assessment } = view.outcome
  const stops = questionnaire.redFlags.filter(({ stop }) => stop).map(({ id }) => id)
  if (stops.length === 0) return []
  const text = stops.length === 1 ? 'one warning sign' : `any of ${stops.length} warning signs`
  if (view.painted === undefined) return [{ kind: 'line', depth: 0, text }]
  const results = assessment.redFlags.filter(({ id }) => stops.includes(id))
  const truth = joined(results.map((flag) => flag.truth))
  const telling = results.filter((flag) => flag.truth === truth && truth !== 'no')
  const more = telling.length - MOST_TOLD
  return [
    { kind: 'line', depth: 0, text, truth },
    ...telling.slice(0, MOST_TOLD).flatMap((flag) => flagRows(flag, view)),
    ...(more > 0 ? [{ kind: 'line', depth: 1, text: `and ${more} more`, truth } as const] : []),
  ]
}

/** What one that withholds it rests on is a part of the pathway; what is open is only named. */
function flagRows({ id, truth }: RedFlagResult, view: View): readonly Row[] {
  const [{ leadsTo, ...named }, ...below] = conclusionRows(id, view, 1)
  if (truth !== 'yes') return [{ ...named, aside: id }]
  return [{ ...named, ...(leadsTo !== undefined && { leadsTo }) }, ...below]
}

/** More would fill the picture of a topic; the whole map has them all. */
const MOST_TOLD = 4

/** Of any of them. */
function joined(truths: readonly Truth[]): Truth {
  if (truths.includes('yes')) return 'yes'
  return truths.includes('unknown') ? 'unknown' : 'no'
}
