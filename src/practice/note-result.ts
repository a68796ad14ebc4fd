import { thatAre } from './conclusions.ts'
import { howKnown } from './how-known.ts'
import type { Mark } from './mark-exercise.ts'
import type { Exercise } from './pose-exercise.ts'
import { type Card, cardOf, type Progress, type Thing, thingsOf } from './progress.ts'
import { review } from './schedule.ts'

/** What is known after an exercise: what was missed comes back soon, what was right later. */
export function noteResult(
  progress: Progress,
  exercise: Exercise,
  mark: Mark,
  now: Date,
): Progress {
  const { passed, points } = mark
  const redFlags = judgeRedFlags(exercise, mark, shakyFlags(progress, now))
  return {
    exercises: progress.exercises + 1,
    passed: progress.passed + Number(passed),
    topics: { ...progress.topics, ...reviewed(progress, judgeTopics(mark), now) },
    redFlags: { ...progress.redFlags, ...reviewed(progress, redFlags, now) },
    cases: { ...progress.cases, [exercise.case.id]: { done: now.toISOString(), points, passed } },
  }
}

/** What an exercise tested, and how it went. */
type Judged = { readonly right: readonly Thing[]; readonly wrong: readonly Thing[] }

function judgeTopics({ topics }: Mark): Judged {
  const idsWhere = (isRight: boolean) =>
    topics.filter(({ said, is }) => (said === is) === isRight).map(({ id }) => id)
  return { right: thingsOf('topic', idsWhere(true)), wrong: thingsOf('topic', idsWhere(false)) }
}

/** One left unasked can come right in a case that lacks it; there it is right to rule it out. */
function judgeRedFlags(
  { key }: Exercise,
  { safety, calledFalsely }: Mark,
  shaky: readonly string[],
): Judged {
  const unasked = safety.unasked.map(({ id }) => id)
  const wrong = [...new Set([...safety.missed, ...unasked, ...calledFalsely])]
  // An emergency ends the questions: what it leaves unasked was not ruled out.
  const isAllAsked = key.urgency.atLeast !== 'emergency'
  const ruledOut = thatAre(key.redFlags, 'no').filter((id) => isAllAsked && shaky.includes(id))
  const right = [...thatAre(key.redFlags, 'yes'), ...ruledOut].filter((id) => {
    return !wrong.includes(id) && !safety.spared.includes(id)
  })
  return { right: thingsOf('red-flag', right), wrong: thingsOf('red-flag', wrong) }
}

function shakyFlags({ redFlags }: Progress, now: Date): readonly string[] {
  return Object.entries(redFlags)
    .filter(([, card]) => howKnown(card, now) === 'shaky')
    .map(([id]) => id)
}

function reviewed(
  progress: Progress,
  { right, wrong }: Judged,
  now: Date,
): Readonly<Record<string, Card>> {
  const after = (things: readonly Thing[], isRight: boolean) =>
    things.map((thing) => [thing.id, review(cardOf(progress, thing), isRight, now)] as const)
  return Object.fromEntries([...after(right, true), ...after(wrong, false)])
}
