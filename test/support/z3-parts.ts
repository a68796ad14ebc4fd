import type { Condition } from '../../src/model/condition.ts'
import type { Part } from '../../src/proof/owned-condition.ts'
import { opposite, type Rails, surely } from './z3-rails.ts'
import { both, either, not, same, type Term } from './z3-text.ts'
import { truthOf } from './z3-truths.ts'
import type { Z3World } from './z3-world.ts'

/** A part does its share along with all that encloses it or stands before it; or nothing could. */
export function doesItsShare(
  world: Z3World,
  part: Part,
): { readonly enclosing: Term; readonly both: Term } {
  const enclosing = [classListTruth(world, part).yes, ...shares(world, part.whole, part.path)]
  const own = turned(part.whole, part.path, truthOf(world, part.condition)).yes
  return { enclosing: both(enclosing), both: both([...enclosing, own]) }
}

/** Without some of its parts, a condition comes to something else for some response. */
export function isMissed(
  world: Z3World,
  part: Part,
  dropped: readonly (readonly number[])[],
): Term {
  const list = classListTruth(world, part)
  const whole = truthOf(world, part.whole)
  const left = without(part.whole, [], new Set(dropped.map((path) => path.join())))
  if (left === undefined) return 'true'
  const rest = truthOf(world, left)
  return either([
    not(same(both([list.yes, whole.yes]), both([list.yes, rest.yes]))),
    not(same(either([list.no, whole.no]), either([list.no, rest.no]))),
  ])
}

/** What encloses every row of a class list: that the list applies. */
function classListTruth(world: Z3World, { owner }: Part): Rails {
  if (owner.kind !== 'class-row') return surely
  const when = world.questionnaire.classes.find(({ id }) => id === owner.id)?.when
  return when === undefined ? surely : truthOf(world, when)
}

/** Of each combination on the way that needs all of its parts: what those before the way do. */
function shares(world: Z3World, whole: Condition, path: readonly number[]): readonly Term[] {
  return path.flatMap((index, depth) => {
    const at = partAt(whole, path.slice(0, depth))
    if (!('of' in at) || at.kind === 'at-least') return []
    const isTurned = isNegated(whole, path.slice(0, depth))
    const needsAll = isTurned ? at.kind === 'any' : at.kind !== 'any'
    if (!needsAll) return []
    return at.of.slice(0, index).map((before, place) => {
      return turned(whole, [...path.slice(0, depth), place], truthOf(world, before)).yes
    })
  })
}

function turned(whole: Condition, path: readonly number[], truth: Rails): Rails {
  return isNegated(whole, path) ? opposite(truth) : truth
}

/** Inside an odd number of `none`, a part does its share where it is no. */
function isNegated(whole: Condition, path: readonly number[]): boolean {
  const above = path.map((_, depth) => partAt(whole, path.slice(0, depth)))
  return above.filter(({ kind }) => kind === 'none').length % 2 === 1
}

function partAt(whole: Condition, path: readonly number[]): Condition {
  return path.reduce((at, index) => ('of' in at ? (at.of[index] ?? at) : at), whole)
}

function without(
  condition: Condition,
  here: readonly number[],
  dropped: ReadonlySet<string>,
): Condition | undefined {
  if (here.length > 0 && dropped.has(here.join())) return undefined
  if (!('of' in condition)) return condition
  const of = condition.of.flatMap((part, index) => without(part, [...here, index], dropped) ?? [])
  return { ...condition, of }
}
