import type { Questionnaire } from '../model/questionnaire.ts'
import { howKnown, type Known } from './how-known.ts'
import { cardOf, type Progress, type Thing } from './progress.ts'

/** Something there is to learn of a questionnaire, and how well it is known by now. */
export type Learnt = Thing & {
  readonly title?: string
  readonly known: Known
  /** When it comes back; nothing where it was never met. */
  readonly due?: Date
}

/** Each topic by rank, and each red flag in the author's order; what is gone by now is left out. */
export function whatIsKnown(
  { topics, redFlags }: Pick<Questionnaire, 'topics' | 'redFlags'>,
  progress: Progress,
  now: Date,
): readonly Learnt[] {
  const learnt = (kind: Thing['kind']) => (one: { readonly id: string; readonly title?: string }) =>
    learntOf({ kind, id: one.id }, one.title, { progress, now })
  return [
    ...topics.toSorted((one, other) => one.rank.order - other.rank.order).map(learnt('topic')),
    ...redFlags.map(learnt('red-flag')),
  ]
}

function learntOf(
  thing: Thing,
  title: string | undefined,
  { progress, now }: { readonly progress: Progress; readonly now: Date },
): Learnt {
  const card = cardOf(progress, thing)
  return {
    ...thing,
    ...(title !== undefined && { title }),
    known: howKnown(card, now),
    ...(card !== undefined && { due: new Date(card.due) }),
  }
}
