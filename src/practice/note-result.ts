import { thatAre } from './conclusions.ts'
import { howKnown } from './how-known.ts'
import type { Mark } from './mark-exercise.ts'
import type { Exercise } from './pose-exercise.ts'
import { practiceCases } from './practice-cases.ts'
import { type Card, cardOf, type Progress, type Thing, thingsOf } from './progress.ts'
import { review } from './schedule.ts'
import { thingsTested } from './things-tested.ts'

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

function judgeRedFlags(exercise: Exercise, mark: Mark, shaky: readonly string[]): Judged {
  const { safety, calledFalsely } = mark
  // An emergency is to end the questions: what else was left unasked, or ruled out, tells nothing.
  const isOver = exercise.key.urgency.atLeast === 'emergency'
  const unasked = isOver ? [] : safety.unasked.map(({ id }) => id)
  const wrong = [...new Set([...safety.missed, ...unasked, ...calledFalsely])]
  const isRight = (id: string) => !wrong.includes(id) && !safety.spared.includes(id)
  const established = thatAre(exercise.key.redFlags, 'yes').filter(isRight)
  const others = isOver ? [] : ruledOut(exercise, shaky.filter(isRight))
  return {
    right: thingsOf('red-flag', [...established, ...others]),
    wrong: thingsOf('red-flag', wrong),
  }
}

/** A red flag that no case has can only be learnt by asking for it: there, to rule it out is right. */
function ruledOut({ key, program }: Exercise, shaky: readonly string[]): readonly string[] {
  const out = shaky.filter((id) => key.redFlags.get(id) === 'no')
  if (out.length === 0) return []
  const tested = practiceCases(program.questionnaire).flatMap((one) => {
    return thingsTested(program, one)
  })
  return out.filter((flag) => !tested.some(({ kind, id }) => kind === 'red-flag' && id === flag))
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
