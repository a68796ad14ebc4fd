import type { Attempt } from '../model/attempt.ts'
import type { Mark } from './mark-exercise.ts'
import { attemptJson, partsJson } from './mark-json.ts'
import type { Exercise } from './pose-exercise.ts'

/** One case of an examination, for whoever set it. It holds no name of anybody. */
export type ExamResult = {
  readonly exercise: Exercise
  readonly attempt: Attempt
  readonly mark: Mark
  readonly seed: number
  /** As `2026-11-21`. */
  readonly date: string
}

/** A result as a line of NDJSON holds it. */
export function resultRecord({ exercise, attempt, mark, seed, date }: ExamResult): object {
  const { case: one, program } = exercise
  const { id, version } = program.questionnaire
  return {
    questionnaire: `${id}@${version}`,
    case: one.id,
    level: one.practice?.level ?? null,
    seed,
    date,
    attempt: attemptJson(attempt),
    mark: {
      passed: mark.passed,
      points: mark.points,
      'safety kept': mark.safety.kept,
      parts: partsJson(mark.parts),
    },
  }
}
