import type { TopicResult } from '../model/assessment.ts'
import type { Condition } from '../model/condition.ts'
import type { Standing, Topic } from '../model/topic.ts'
import { cameTo, conditionOf } from './conclusion.ts'
import { allOf, anyOf, comesOut, type Outcome } from './outcome.ts'
import type { Program } from './program.ts'
import { settle } from './settle.ts'
import type { State } from './state.ts'
import { supportOf } from './support.ts'
import { type Bits, NO, toTruth, UNKNOWN, YES } from './truth-bits.ts'

/** All there are. */
export const standings: readonly Standing[] = [
  'discuss',
  'later',
  'may-apply',
  'not-relevant',
  'withheld',
]

type StandOptions = { readonly stopped: boolean; readonly settle: boolean }

/** Where a topic stands, and why. */
export function stand(
  program: Program,
  state: State,
  topic: Topic,
  { stopped, settle: isSettling }: StandOptions,
): TopicResult {
  const truthOf = (finding: string) => cameTo(program, state, conditionOf(program, finding))
  const standing = standingIn(program, state, topic, stopped)
  return {
    id: topic.id,
    standing,
    because: topic.because
      .filter(({ finding }) => truthOf(finding) === YES)
      .map(({ finding }) => ({
        finding,
        answers: supportOf(program, state, conditionOf(program, finding)),
      })),
    first: topic.first
      .map(({ finding }) => ({ finding, truth: toTruth(truthOf(finding)) }))
      .filter(({ truth }) => truth !== 'yes'),
    settledBy:
      isSettling && standing === 'may-apply' ? settle(program, state, settled(program, topic)) : [],
    cautions: topic.cautions
      .map(({ finding, level }) => ({ finding, level, truth: toTruth(truthOf(finding)) }))
      .filter(({ truth }) => truth !== 'no'),
  }
}

/** Where a topic stands, and nothing of why. */
export function standingIn(
  program: Program,
  state: State,
  topic: Topic,
  stopped: boolean,
): Standing {
  const relevant = cameTo(program, state, topic.relevantWhen)
  const first = topic.first.reduce<Bits>((all, { finding }) => {
    return all & cameTo(program, state, conditionOf(program, finding))
  }, YES)
  return standingOf({ stopped, relevant, first })
}

/** What makes a topic stand where it does. */
export function standingConditions(program: Program, topic: Topic): readonly Condition[] {
  return [topic.relevantWhen, ...topic.first.map(({ finding }) => conditionOf(program, finding))]
}

type Footing = {
  /** A red flag that stops is established. */
  readonly stopped: boolean
  readonly relevant: Bits
  /** Whether all that comes first is so. */
  readonly first: Bits
}

/** The first row of the language's table that fits. */
export function standingOf({ stopped, relevant, first }: Footing): Standing {
  if (stopped) return 'withheld'
  if (relevant === NO) return 'not-relevant'
  if (relevant === UNKNOWN) return 'may-apply'
  if (first === NO) return 'later'
  return first === YES ? 'discuss' : 'may-apply'
}

/** Not relevant; or relevant, with something first that is not so or nothing first still open. */
function settled(program: Program, { relevantWhen, first }: Topic): Outcome {
  const conditions = first.map(({ finding }) => conditionOf(program, finding))
  const later = anyOf(conditions.map((condition) => comesOut(program, condition, NO)))
  const discuss = allOf(conditions.map((condition) => comesOut(program, condition, YES)))
  const relevant = allOf([comesOut(program, relevantWhen, YES), anyOf([later, discuss])])
  return anyOf([comesOut(program, relevantWhen, NO), relevant])
}
