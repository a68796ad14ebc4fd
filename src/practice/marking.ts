import type { Attempt } from '../model/attempt.ts'
import type { Marks } from '../report/explanation-marks.ts'
import type { Mark } from './mark-exercise.ts'
import type { Exercise } from './pose-exercise.ts'

/** An attempt, what it came to, and how it is told. */
export type Marking = {
  readonly exercise: Exercise
  readonly attempt: Attempt
  readonly mark: Mark
  readonly marks: Marks
}
