import type { RedFlagResult, UrgencyRange } from '../../../src/model/assessment.ts'
import type { Urgency } from '../../../src/model/red-flag.ts'
import type { Truth } from '../../../src/model/truth.ts'
import { stillOpen } from './still-open.ts'
import type { World } from './world.ts'

const urgencies: readonly Urgency[] = ['routine', 'soon', 'urgent', 'emergency']

/** language.md, "Red flags": from the flags established, to those still open. */
export function urgencyRange(world: World): UrgencyRange {
  return { atLeast: highest(world, ['yes']), atMost: highest(world, ['yes', 'unknown']) }
}

/** language.md, "Red flags": an established stop withholds every topic. */
export function isStopped(world: World): boolean {
  return world.questionnaire.redFlags.some(({ id, stop }) => stop && world.conclusion(id) === 'yes')
}

/** language.md, "Red flags": each flag and, where it is not ruled out, what would settle it. */
export function redFlagResults(world: World): readonly RedFlagResult[] {
  const { redFlags, questions } = world.questionnaire
  return redFlags.map(({ id, urgency, when }) => {
    const open = stillOpen(world, when)
    const settledBy = questions.map((question) => question.id).filter((one) => open.has(one))
    return { id, truth: world.conclusion(id), urgency, settledBy }
  })
}

function highest(world: World, truths: readonly Truth[]): Urgency {
  const flags = world.questionnaire.redFlags.filter(({ id }) =>
    truths.includes(world.conclusion(id)),
  )
  const ranks = flags.map(({ urgency }) => urgencies.indexOf(urgency))
  return urgencies[Math.max(0, ...ranks)] ?? 'routine'
}
