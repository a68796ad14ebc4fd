import { isMap } from '../text/is-map.ts'
import { parseJson } from '../text/parse-json.ts'
import type { Card, LastTry, Progress } from './progress.ts'

/** What a text that progress was written as holds, or why it cannot be used. */
export type ReadProgress =
  | { readonly kind: 'progress'; readonly progress: Progress }
  /** Written by a version that keeps more than this one knows. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'damaged' }

/** Grows when an older program could no longer read what is written. */
const version = 1

export function writeProgress(questionnaire: string, progress: Progress): string {
  return `${JSON.stringify({ nuchalProgress: version, questionnaire, ...progress }, null, 2)}\n`
}

export function readProgress(text: string): ReadProgress {
  const value = parseJson(text)
  if (!isMap(value)) return { kind: 'damaged' }
  const { nuchalProgress: written } = value
  if (typeof written === 'number' && written > version) return { kind: 'newer' }
  return written === version && isProgress(value)
    ? { kind: 'progress', progress: only(value) }
    : { kind: 'damaged' }
}

function only({ exercises, passed, topics, redFlags, cases }: Progress): Progress {
  return { exercises, passed, topics, redFlags, cases }
}

function isProgress(value: unknown): value is Progress {
  if (!isMap(value)) return false
  const { exercises, passed, topics, redFlags, cases } = value
  const areCounts = isCount(exercises) && isCount(passed) && passed <= exercises
  return areCounts && isMapOf(topics, isCard) && isMapOf(redFlags, isCard) && isMapOf(cases, isTry)
}

function isMapOf(value: unknown, isOne: (value: unknown) => boolean): boolean {
  return isMap(value) && Object.values(value).every(isOne)
}

function isCard(value: unknown): value is Card {
  if (!isMap(value)) return false
  const { due, last, stability, difficulty, state, step, times, lapses } = value
  const isRemembered = isWithin(stability, 0.001, 36_500) && isWithin(difficulty, 1, 10)
  const isState = state === 'Learning' || state === 'Review' || state === 'Relearning'
  const areTimes = isTime(due) && isTime(last)
  return areTimes && isRemembered && isState && [step, times, lapses].every(isCount)
}

function isTry(value: unknown): value is LastTry {
  if (!isMap(value)) return false
  const { done, points, passed } = value
  return isTime(done) && isWithin(points, 0, 100) && typeof passed === 'boolean'
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && isWithin(value, 0, Number.MAX_SAFE_INTEGER)
}

function isWithin(value: unknown, low: number, high: number): boolean {
  return typeof value === 'number' && value >= low && value <= high
}

/** As it was written, so that the earlier of two is the smaller text. */
function isTime(value: unknown): boolean {
  if (typeof value !== 'string' || Number.isNaN(Date.parse(value))) return false
  return new Date(value).toISOString() === value
}
