import { contains, type Interval } from './interval.ts'
import { LaneOp, placeOf } from './lane-code.ts'
import { emit, type Lowering, newPlace } from './lowering.ts'

/** Bounds are found only where there is no key to look lines up by; lines on a count count for themselves. */
export function lowerMeasure(lowering: Lowering, measure: number): void {
  if (lowering.keys[measure] !== undefined) emit(lowering, LaneOp.key, [measure])
  else if (lowering.program.measures[measure]?.kind !== 'count') {
    emit(lowering, LaneOp.measure, [measure])
  }
}

export function lowerMeasureLine(lowering: Lowering, to: number, line: number): void {
  const { measures, measureLines } = lowering.program
  const { measure, interval } = measureLines[line] ?? { measure: -1, interval: {} }
  const definition = measures[measure]
  if (definition?.kind === 'count') {
    const bounds = countBounds(lowering, interval, definition.of.map(placeOf))
    emit(lowering, LaneOp.all, [to, ...bounds])
    return
  }
  const isKeyed = lowering.keys[measure] !== undefined
  emit(lowering, isKeyed ? LaneOp.keyedLine : LaneOp.measureLine, [to, line])
}

/** So many at the least, and not one more than the most. An interval may hold no count at all. */
function countBounds(
  lowering: Lowering,
  interval: Interval,
  parts: readonly number[],
): readonly number[] {
  const counts = Array.from({ length: parts.length + 1 }, (_, count) => count)
  const inside = counts.filter((count) => contains(interval, { over: count, under: 1 }))
  const least = inside[0] ?? parts.length + 1
  const most = inside.at(-1) ?? parts.length
  const enough = least > 0 ? [atLeast(lowering, least, parts)] : []
  const notTooMany = most < parts.length ? [not(lowering, atLeast(lowering, most + 1, parts))] : []
  return [...enough, ...notTooMany]
}

function atLeast(lowering: Lowering, count: number, parts: readonly number[]): number {
  const to = newPlace(lowering)
  emit(lowering, LaneOp.atLeast, [to, count, ...parts])
  return to
}

function not(lowering: Lowering, of: number): number {
  const to = newPlace(lowering)
  emit(lowering, LaneOp.not, [to, of])
  return to
}
