import type { ClassList } from '../../../src/model/classes.ts'
import { conditionTruth } from './condition-truth.ts'
import type { World } from './world.ts'

/**
 * language.md, "Measures, classes, findings": the classes a list may still come to, in the
 * order in which it first names them.
 */
export function possibleClasses(world: World, list: ClassList): readonly string[] {
  const applies = list.when === undefined ? 'yes' : conditionTruth(world, list.when)
  if (applies === 'no') return ['none']
  const { possible, settled } = walkRows(world, list)
  const mayBeNone = applies === 'unknown' || !settled
  const names = [...new Set(list.rows.map((row) => row.class))]
  return [...names.filter((name) => possible.includes(name)), ...(mayBeNone ? ['none'] : [])]
}

/** The first row that holds names the class; a row that is open may be that one. */
function walkRows(
  world: World,
  { rows }: ClassList,
): { possible: readonly string[]; settled: boolean } {
  const possible: string[] = []
  for (const row of rows) {
    const holds = row.when === undefined ? 'yes' : conditionTruth(world, row.when)
    if (holds !== 'no') possible.push(row.class)
    if (holds === 'yes') return { possible, settled: true }
  }
  return { possible, settled: false }
}
