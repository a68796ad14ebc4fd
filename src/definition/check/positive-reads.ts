import type { Condition, Line } from '../../model/condition.ts'
import { inputsOf } from './dependencies.ts'
import type { World } from './world.ts'

/** For each finding, red flag and measure, the questions whose answers can make it hold or count. */
export type PositiveReads = ReadonlyMap<string, ReadonlySet<string>>

/** `order`: each thing after all it reads. */
export function positiveReadsOf(world: World, order: readonly string[]): PositiveReads {
  const reads = new Map<string, ReadonlySet<string>>()
  const of = (id: string): Iterable<string> =>
    world.questions.has(id) ? [id] : (reads.get(id) ?? [])
  for (const id of order) {
    const conclusion = world.conclusions.get(id)
    const measure = world.measures.get(id)
    if (conclusion !== undefined) {
      reads.set(id, union(positiveSubjects(conclusion.when, false).map(of)))
    } else if (measure !== undefined) {
      reads.set(id, union(inputsOf(measure).map((input) => of(input.id))))
    }
  }
  return reads
}

/** What lines are about that, were they yes instead of no, would help the condition to hold. */
function positiveSubjects(condition: Condition, negative: boolean): readonly string[] {
  if ('of' in condition) {
    const inside = condition.kind === 'none' ? !negative : negative
    return condition.of.flatMap((part) => positiveSubjects(part, inside))
  }
  return negative === isNegation(condition) ? [condition.id] : []
}

/** `is not`, `includes none of`, `not`: yes where its subject is not there at all. */
export function isNegation(line: Line): boolean {
  if (line.kind === 'option') return line.is === 'is-not'
  if (line.kind === 'choices') return line.includes === 'none'
  return line.kind === 'conclusion' && line.negated
}

/** Enough to explain a warning, and little enough to be gathered for thousands of findings. */
const mostReads = 100

function union(sets: readonly Iterable<string>[]): ReadonlySet<string> {
  const all = new Set<string>()
  for (const set of sets) {
    for (const id of set) {
      if (all.size < mostReads) all.add(id)
    }
  }
  return all
}
