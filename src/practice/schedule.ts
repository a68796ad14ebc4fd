import { createEmptyCard, type Card as FsrsCard, fsrs, Rating, State } from 'ts-fsrs'
import type { Card } from './progress.ts'

/** A thing comes back when so many of ten would still know it: what the scheduler works with by habit. */
export const retention = 0.9

/** One short step, so that what was missed can come back in the same sitting, but not as the next case. */
const step = '10m'

const scheduler = fsrs({
  request_retention: retention,
  enable_fuzz: false,
  learning_steps: [step],
  relearning_steps: [step],
})

/** The card of a thing after it was right, or missed; without one it was met for the first time. */
export function review(card: Card | undefined, isRight: boolean, now: Date): Card {
  // A clock may have been set back.
  const at = new Date(Math.max(now.getTime(), Date.parse(card?.last ?? now.toISOString())))
  const before = card === undefined ? createEmptyCard(at) : toFsrs(card)
  return fromFsrs(scheduler.next(before, at, isRight ? Rating.Good : Rating.Again).card, at)
}

/** How likely it is that a thing is still known, from 0 to 1. */
export function recall(card: Card, now: Date): number {
  return scheduler.get_retrievability(toFsrs(card), now, false)
}

function toFsrs({ due, last, stability, difficulty, state, ...counts }: Card): FsrsCard {
  return {
    due: new Date(due),
    last_review: new Date(last),
    stability,
    difficulty,
    state: State[state],
    learning_steps: counts.step,
    reps: counts.times,
    lapses: counts.lapses,
    // Both only go into the scheduler's log, which is not kept.
    elapsed_days: 0,
    scheduled_days: 0,
  }
}

function fromFsrs(card: FsrsCard, at: Date): Card {
  return {
    due: card.due.toISOString(),
    last: at.toISOString(),
    stability: card.stability,
    difficulty: card.difficulty,
    state: stateOf(card),
    step: card.learning_steps,
    times: card.reps,
    lapses: card.lapses,
  }
}

function stateOf({ state }: FsrsCard): Card['state'] {
  if (state === State.Review) return 'Review'
  return state === State.Relearning ? 'Relearning' : 'Learning'
}
