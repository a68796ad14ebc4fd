import type { Mark } from '../../practice/mark-exercise.ts'
import { noteResult } from '../../practice/note-result.ts'
import type { Exercise } from '../../practice/pose-exercise.ts'
import { noProgress, type Progress } from '../../practice/progress.ts'
import { paragraph } from '../draft/draft-words.ts'
import type { Host } from '../host.ts'
import { UsageError } from '../usage-error.ts'

/** What was practised so far; where that cannot be read, says so, and it is as if there were none. */
export function progressSoFar(questionnaire: string, host: Host): Progress {
  const read = () => host.progress.read(questionnaire)
  return goingOn('What you practised before cannot be used', read, host) ?? noProgress
}

/** Adds a result to what is kept; where that cannot be done, says so, and practice goes on. */
export function keepResult(exercise: Exercise, mark: Mark, host: Host): void {
  const { id } = exercise.program.questionnaire
  const keep = () => {
    // Read anew: another window may have practised meanwhile.
    host.progress.keep(id, noteResult(host.progress.read(id), exercise, mark, host.now()))
  }
  goingOn('This result cannot be kept', keep, host)
}

function goingOn<T>(what: string, act: () => T, host: Host): T | undefined {
  try {
    return act()
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    const hint = error.hint === undefined ? '' : ` ${error.hint}.`
    host.warn(paragraph(`${what}: ${error.message}.${hint} You can practise all the same.`, host))
    return undefined
  }
}
