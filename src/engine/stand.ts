import type { TopicResult } from '../model/assessment.ts'
import type { Standing, Topic } from '../model/topic.ts'
import { concluded, nodeIn, nodeOfConclusion, truthIn } from './conclusion.ts'
import { Part } from './instruction-parts.ts'
import { allOf, anyOf, comesOut, type Outcome } from './outcome.ts'
import { ALWAYS, type Program } from './program.ts'
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
  const truthOf = (finding: string) => concluded(program, state, finding)
  const standing = standingIn(program, state, topic, stopped)
  return {
    id: topic.id,
    standing,
    because: topic.because
      .filter(({ finding }) => truthOf(finding) === YES)
      .map(({ finding }) => ({
        finding,
        answers: supportOf(program, state, {
          kind: Part.node,
          number: nodeOfConclusion(program, finding),
        }),
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
  const relevant = truthIn(program, state, topic)
  const first = topic.first.reduce<Bits>((all, { finding }) => {
    return all & concluded(program, state, finding)
  }, YES)
  return standingOf({ stopped, relevant, first })
}

/** The nodes of what makes a topic stand where it does. */
export function standingNodes(program: Program, topic: Topic): readonly number[] {
  const first = topic.first.map(({ finding }) => nodeOfConclusion(program, finding))
  return [nodeIn(program, topic), ...first]
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
function settled(program: Program, topic: Topic): Outcome {
  const [relevant = ALWAYS, ...first] = standingNodes(program, topic)
  const later = anyOf(first.map((node) => comesOut(node, NO)))
  const discuss = allOf(first.map((node) => comesOut(node, YES)))
  const open = allOf([comesOut(relevant, YES), anyOf([later, discuss])])
  return anyOf([comesOut(relevant, NO), open])
}
