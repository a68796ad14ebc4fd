import { endText, newOutput, takeTexts } from '../../src/batch/output-bytes.ts'
import { newReached, reach, reachingOf } from '../../src/batch/reached.ts'
import type { ResultField } from '../../src/batch/result-field.ts'
import type { WriteResult } from '../../src/batch/write-result.ts'
import { laneProgram } from '../../src/engine/lane-program.ts'
import { newLanes } from '../../src/engine/lanes.ts'
import type { Program } from '../../src/engine/program.ts'
import { runLanes } from '../../src/engine/run-lanes.ts'
import { setAnswers } from '../../src/engine/state.ts'
import type { Answers } from '../../src/model/answer.ts'

export type Writing = { readonly fields: readonly ResultField[]; readonly write: WriteResult }

/** What responses that are run at once are written as; their ids are `a0`, `a1` and so on. */
export function writeResults(
  program: Program,
  group: readonly Answers[],
  { fields, write }: Writing,
): readonly string[] {
  const lowered = laneProgram(program)
  const lanes = newLanes(lowered)
  const reaching = reachingOf(lowered, fields)
  const reached = newReached()
  group.forEach((answers, lane) => {
    const state = lanes.states[lane]
    if (state !== undefined) setAnswers(program, state, answers)
  })
  runLanes(lowered, lanes, group.length)
  const output = newOutput()
  group.forEach((_, lane) => {
    reach(reaching, { lanes, lane }, reached)
    write(output, reached, `"a${lane}"`)
    endText(output)
  })
  return takeTexts(output)
}
