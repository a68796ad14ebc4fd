import { mayStayUnknown } from './fewest-answers.ts'
import type { Goal } from './goal.ts'
import { type State, truthAt } from './state.ts'
import { YES } from './truth-bits.ts'

/** What is to be reached: of all goals, those that hang on answers still to be given. */
type Aim = { readonly goals: readonly Goal[]; readonly undecided: readonly number[] }

/** The response as it stands, and of it what no further answer undoes. Both have been run. */
type Trial = { readonly actual: State; readonly settled: State }

/**
 * Tells whether an answer to a candidate, once it has been given and run, can be of use to a goal. Where
 * it cannot, the answers given beside it do as well without it.
 */
export function useTeller(aim: Aim, { actual, settled }: Trial, candidate: number): () => boolean {
  const lines: Goal[] = []
  for (const at of aim.undecided) {
    const goal = aim.goals[at]
    if (goal === undefined) continue
    if (isServedByAny(aim, goal, actual, candidate)) return () => true
    if (goal.way.kind === 'answer' && goal.way.candidate === candidate) lines.push(goal)
  }
  return () => lines.some(({ node, target }) => truthAt(settled, node ?? 0) !== YES - target)
}

/** No line can tell; or what counts is that the candidate is settled, in whatever way. */
function isServedByAny({ goals }: Aim, goal: Goal, actual: State, candidate: number): boolean {
  const { way } = goal
  if (way.kind === 'one') return reaches(goal, candidate)
  if (way.kind !== 'answer' || way.gate === undefined) return false
  return mayStayUnknown(actual, way.gate) && reaches(goals[way.gate.goal], candidate)
}

function reaches(goal: Goal | undefined, candidate: number): boolean {
  return ((goal?.reach[candidate >> 5] ?? 0) & (1 << candidate)) !== 0
}
