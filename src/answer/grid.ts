import type { NumberQuestion } from '../model/question.ts'

/** The values a number question allows, `low + k × step`, in whole units of `1 / scale`. */
export type Grid = {
  readonly low: number
  readonly step: number
  readonly scale: number
  /** How many values there are. */
  readonly size: number
}

/** Limits and step in whole units, so that arithmetic on them is exact. */
export function gridOf(question: NumberQuestion): Grid {
  const known = grids.get(question)
  if (known !== undefined) return known
  const grid = makeGrid(question)
  grids.set(question, grid)
  return grid
}

/** Every answer to a question asks for the grid; a question never changes. */
const grids = new WeakMap<NumberQuestion, Grid>()

function makeGrid(question: NumberQuestion): Grid {
  const { limits, step } = question
  const scale = 10 ** Math.max(decimals(limits.low), decimals(limits.high), decimals(step))
  const units = (value: number) => Math.round(value * scale)
  const size = Math.floor((units(limits.high) - units(limits.low)) / units(step)) + 1
  return { low: units(limits.low), step: units(step), scale, size }
}

/** The step a number lies on; -1 where it lies between two or outside the limits. */
export function gridIndex(question: NumberQuestion, value: number): number {
  const grid = gridOf(question)
  const index = Math.round((value * grid.scale - grid.low) / grid.step)
  const inside = index >= 0 && index < grid.size
  return inside && gridValue(question, index) === value ? index : -1
}

export function gridValue(question: NumberQuestion, index: number): number {
  const grid = gridOf(question)
  return (grid.low + index * grid.step) / grid.scale
}

/** How many digits after the point a number is written with. */
export function decimals(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e')
  const fraction = digits.split('.')[1]?.length ?? 0
  return Math.max(0, fraction - Number(exponent))
}
