import { enablement } from '../engine/enable.ts'
import { isSettled } from './is-settled.ts'
import { saidTo, type ToldCase } from './told-case.ts'
import { allThatCanBeAsked } from './what-may-be-asked.ts'

/**
 * A few questions whose answers settle what a case comes to, in the order of asking: none of them
 * can be left out, though there may be fewer others. Each is asked only once its gate is open.
 */
export function fewestAsked(told: ToldCase): readonly string[] {
  const all = allThatCanBeAsked(told)
  const early = without(told, all, all.toReversed())
  // Of several emergencies the last may take fewer; below one, every red flag has to be settled.
  if (told.key.urgency.atLeast !== 'emergency') return early
  const late = without(told, all, all)
  return late.length < early.length ? late : early
}

/** All that is left once each that can be spared was left out, in the order given. */
function without(
  told: ToldCase,
  all: readonly string[],
  order: readonly string[],
): readonly string[] {
  return order.reduce((kept, question) => {
    const fewer = kept.filter((id) => id !== question)
    return canAsk(told, fewer) && isSettled(told, fewer) ? fewer : kept
  }, all)
}

function canAsk(told: ToldCase, asked: readonly string[]): boolean {
  const enabled = enablement(told.program, saidTo(told, asked))
  return asked.every((id) => enabled.get(id) === 'yes')
}
