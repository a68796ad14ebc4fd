import type { StateType } from 'ts-fsrs'

/** What a student has practised of a questionnaire, as plain JSON; times are as ISO 8601 has them. */
export type Progress = {
  readonly exercises: number
  readonly passed: number
  /** What has been learnt of each topic, and of each red flag, by id. */
  readonly topics: Readonly<Record<string, Card>>
  readonly redFlags: Readonly<Record<string, Card>>
  /** The last time a case was done, by id. */
  readonly cases: Readonly<Record<string, LastTry>>
}

/** How well one thing is remembered, as the scheduler tells it. */
export type Card = {
  /** When it comes back. */
  readonly due: string
  readonly last: string
  /** In days. */
  readonly stability: number
  readonly difficulty: number
  /** `Review`: right the last time; anything else: missed. */
  readonly state: Exclude<StateType, 'New'>
  readonly step: number
  readonly times: number
  readonly lapses: number
}

export type LastTry = { readonly done: string; readonly points: number; readonly passed: boolean }

/** Something to learn. */
export type Thing = { readonly kind: 'topic' | 'red-flag'; readonly id: string }

export const noProgress: Progress = {
  exercises: 0,
  passed: 0,
  topics: {},
  redFlags: {},
  cases: {},
}

/** Its card; nothing where it was never met. */
export function cardOf({ topics, redFlags }: Progress, { kind, id }: Thing): Card | undefined {
  const cards = kind === 'topic' ? topics : redFlags
  return Object.hasOwn(cards, id) ? cards[id] : undefined
}

export function thingsOf(kind: Thing['kind'], ids: readonly string[]): readonly Thing[] {
  return ids.map((id) => ({ kind, id }))
}
