import type { RedFlagResult, UrgencyRange } from '../../../src/model/assessment.ts'
import type { Urgency } from '../../../src/model/red-flag.ts'
import type { Truth } from '../../../src/model/truth.ts'
import { countedAnswers } from './counted-answers.ts'
import { settledBy } from './settle-by-trial.ts'
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
export function redFlagResults(
  world: World,
  effort: { readonly settle: boolean },
): readonly RedFlagResult[] {
  return world.questionnaire.redFlags.map(({ id, urgency }) => {
    const truth = world.conclusion(id)
    const settle = effort.settle && truth === 'unknown'
    return { id, truth, urgency, settledBy: settle ? settling(world, id) : [] }
  })
}

function highest(world: World, truths: readonly Truth[]): Urgency {
  const flags = world.questionnaire.redFlags.filter(({ id }) =>
    truths.includes(world.conclusion(id)),
  )
  const ranks = flags.map(({ urgency }) => urgencies.indexOf(urgency))
  return urgencies[Math.max(0, ...ranks)] ?? 'routine'
}

function settling(world: World, flag: string): readonly string[] {
  return settledBy({
    questionnaire: world.questionnaire,
    answers: countedAnswers(world),
    isSettled: (other) => other.conclusion(flag) !== 'unknown',
  })
}
