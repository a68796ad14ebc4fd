import type { Cell, Point } from './cell.ts'

/** A subject and what it may come to. */
export type Dimension = { readonly id: string; readonly cells: readonly Cell[] }

/** Every combination of what the subjects may come to. */
export function* pointsOf(dimensions: readonly Dimension[]): Generator<Point> {
  const count = dimensions.reduce((product, { cells }) => product * cells.length, 1)
  for (let number = 0; number < count; number += 1) yield pointAt(number, dimensions)
}

/** A number whose digits, one for each dimension, say which cell. */
function pointAt(number: number, dimensions: readonly Dimension[]): Point {
  const point = new Map<string, Cell>()
  let rest = number
  for (const { id, cells } of dimensions) {
    const cell = cells[rest % cells.length]
    if (cell !== undefined) point.set(id, cell)
    rest = Math.floor(rest / cells.length)
  }
  return point
}
