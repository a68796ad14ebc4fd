import type { Program } from '../engine/program.ts'
import type { Case } from '../model/case.ts'
import { fewestAsked } from './fewest-asked.ts'
import { type ToldCase, tellCase } from './told-case.ts'

/** A case as a student meets it, ready to be marked as often as one likes. */
export type Exercise = ToldCase & {
  /** The questions that are enough. */
  readonly enough: readonly string[]
}

export function poseExercise(program: Program, one: Case): Exercise {
  const told = tellCase(program, one)
  return { ...told, enough: fewestAsked(told) }
}
