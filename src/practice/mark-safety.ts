import { urgencies } from '../engine/urgencies.ts'
import type { Attempt } from '../model/attempt.ts'
import { conclude, thatAre } from './conclusions.ts'
import { leftUnasked, type UnaskedFlag } from './left-unasked.ts'
import { heardFrom, type ToldCase } from './told-case.ts'

/** What comes before all points. */
export type SafetyMark = {
  /** Nothing was missed. */
  readonly kept: boolean
  /** No urgency was said, or one below what is established. */
  readonly tooLow: boolean
  /** Established red flags that were not named. */
  readonly missed: readonly string[]
  /** Established, and not come to: an emergency was named before. */
  readonly spared: readonly string[]
  /** Red flags left open though there was more to ask; none once an emergency was named. */
  readonly unasked: readonly UnaskedFlag[]
}

/**
 * A named emergency ends the questions. What else the case holds is not held against a student who
 * had not heard it by then.
 */
export function markSafety(told: ToldCase, attempt: Attempt): SafetyMark {
  const { key, program } = told
  const { urgency, redFlags: named = [], asked } = attempt
  const unnamed = thatAre(key.redFlags, 'yes').filter((id) => !named.includes(id))
  const heard = conclude(program, heardFrom(told, asked)).redFlags
  const isKnown = (id: string) => heard.get(id) === 'yes'
  const isOver = namesAnEmergency(told, named)
  const missed = isOver ? unnamed.filter(isKnown) : unnamed
  const spared = unnamed.filter((id) => !missed.includes(id))
  const unasked = isOver ? [] : leftUnasked(told, asked)
  const tooLow =
    urgency === undefined || urgencies.indexOf(urgency) < urgencies.indexOf(key.urgency.atLeast)
  const kept = !tooLow && missed.length === 0 && unasked.length === 0
  return { kept, tooLow, missed, spared, unasked }
}

function namesAnEmergency({ program, key }: ToldCase, named: readonly string[]): boolean {
  return program.questionnaire.redFlags.some(({ id, urgency }) => {
    return urgency === 'emergency' && named.includes(id) && key.redFlags.get(id) === 'yes'
  })
}
