import type { Card } from './progress.ts'
import { recall, retention } from './schedule.ts'

/** How well a student knows a thing by now. */
export type Known = 'known' | 'shaky' | 'unseen'

/**
 * Known: right the last time, and not yet due. The scheduler asks again when nine of ten would still
 * know it, rounded to whole days; by then, or once it was missed, the next case shows whether it is.
 */
export function howKnown(card: Card | undefined, now: Date): Known {
  if (card === undefined) return 'unseen'
  const isFresh = !isDue(card, now) && recall(card, now) >= retention
  return card.state === 'Review' && isFresh ? 'known' : 'shaky'
}

export function isDue({ due }: Card, now: Date): boolean {
  return Date.parse(due) <= now.getTime()
}
