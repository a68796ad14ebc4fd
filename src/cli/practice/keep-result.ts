import type { Mark } from '../../practice/mark-exercise.ts'
import { noteResult } from '../../practice/note-result.ts'
import type { Exercise } from '../../practice/pose-exercise.ts'
import { noProgress, type Progress } from '../../practice/progress.ts'
import { wrap } from '../../text/wrap.ts'
import { UsageError } from '../usage-error.ts'
import type { Classroom } from './classroom.ts'

/** What is known of the student so far; nothing where nothing is to be kept. */
export function progressSoFar({ compiled, options, host }: Classroom): Progress {
  return options.progress === false ? noProgress : host.progress.read(compiled.questionnaire.id)
}

/** Keeps what an exercise came to. That it cannot be kept spoils nothing else. */
export function keepResult(exercise: Exercise, mark: Mark, room: Classroom): void {
  const { compiled, options, host } = room
  if (options.progress === false) return
  const { id } = compiled.questionnaire
  try {
    host.progress.keep(id, noteResult(host.progress.read(id), exercise, mark, host.now()))
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    const text = `Your progress could not be kept: ${error.message}.`
    host.warn(`${wrap(text, host.terminals.columns)}\n`)
  }
}
