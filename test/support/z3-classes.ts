import type { ClassList } from '../../src/model/classes.ts'
import { surely } from './z3-rails.ts'
import { both, either, not, type Term } from './z3-text.ts'
import { truthOf } from './z3-truths.ts'
import type { Z3World } from './z3-world.ts'

/** language.md, "Measures, classes, findings": what a list may still come to, each with when. */
export function possibleClasses(world: Z3World, list: ClassList): ReadonlyMap<string, Term> {
  const names = [...new Set(list.rows.map((row) => row.class))]
  const may = names.map((name): readonly [string, Term] => {
    const some = list.rows.flatMap((row, place) => {
      return row.class === name ? [mayName(world, list, place)] : []
    })
    return [name, world.define(`${list.id} may be ${name}`, either(some))]
  })
  const none = either([
    not(appliesTo(world, list).yes),
    both(list.rows.map((_, place) => not(rowTruth(world, list, place).yes))),
  ])
  return new Map([...may, ['none', world.define(`${list.id} may be none`, none)]])
}

/** A row may name the class: the list may apply, the row may hold, and none before is established. */
function mayName(world: Z3World, list: ClassList, place: number): Term {
  const before = list.rows.slice(0, place).map((_, each) => not(rowTruth(world, list, each).yes))
  return both([not(appliesTo(world, list).no), not(rowTruth(world, list, place).no), ...before])
}

export function appliesTo(world: Z3World, { when }: ClassList) {
  return when === undefined ? surely : truthOf(world, when)
}

export function rowTruth(world: Z3World, { rows }: ClassList, place: number) {
  const when = rows[place]?.when
  return when === undefined ? surely : truthOf(world, when)
}
