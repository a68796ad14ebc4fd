import { lengthAt, opAt } from './instruction.ts'
import { classifyLanes } from './lane-classes.ts'
import { LaneOp } from './lane-code.ts'
import { atLeast } from './lane-count.ts'
import { keyLanes } from './lane-keys.ts'
import { boundInLane, keyedLine, measureLine } from './lane-measure.ts'
import type { LaneProgram } from './lane-program.ts'
import { all, any, classLine, enable, gather, not } from './lane-words.ts'
import { LANES, type Lanes } from './lanes.ts'
import { spread } from './spread.ts'

/**
 * Computes every node and class of the first lanes from their slots, as `run` does of one response.
 * Kleene's "all" and "any" are `&` and `|` of words, so that one step serves every lane.
 */
export function runLanes(lowered: LaneProgram, lanes: Lanes, count: number = LANES): void {
  const { code } = lowered
  const { words } = lanes
  spread(lowered, lanes, count)
  for (let at = 0; at < code.length; at += lengthAt(code, at)) {
    switch (opAt(code, at)) {
      case LaneOp.gather:
        gather(code, words, at)
        break
      case LaneOp.enable:
        enable(code, words, at)
        break
      case LaneOp.not:
        not(code, words, at)
        break
      case LaneOp.all:
        all(code, words, at)
        break
      case LaneOp.any:
        any(code, words, at)
        break
      case LaneOp.atLeast:
        atLeast(code, words, at)
        break
      case LaneOp.classList:
        classifyLanes(lowered, lanes, code[at + 1] ?? 0)
        break
      case LaneOp.classLine:
        classLine(code, words, at)
        break
      default:
        runMeasure(lowered, lanes, { at, count })
    }
  }
}

/** Measures are numbers, not bits: these go lane by lane. */
function runMeasure(
  lowered: LaneProgram,
  lanes: Lanes,
  { at, count }: { readonly at: number; readonly count: number },
): void {
  const { code } = lowered
  const first = code[at + 1] ?? 0
  const line = { to: first, line: code[at + 2] ?? 0, count }
  switch (opAt(code, at)) {
    case LaneOp.measure:
      for (let lane = 0; lane < count; lane++) boundInLane(lowered, lanes, { measure: first, lane })
      break
    case LaneOp.key:
      keyLanes(lowered, lanes, { measure: first, count })
      break
    case LaneOp.keyedLine:
      keyedLine(lowered, lanes, line)
      break
    default:
      measureLine(lowered, lanes, line)
  }
}
