import { stringify } from 'yaml'
import type { Case } from '../../model/case.ts'
import { beginEncounter, type Encounter } from '../../practice/encounter.ts'
import { markExercise } from '../../practice/mark-exercise.ts'
import { attemptJson } from '../../practice/mark-json.ts'
import type { Marking } from '../../practice/marking.ts'
import { poseExercise } from '../../practice/pose-exercise.ts'
import { ExitCode } from '../exit-code.ts'
import { breakOff } from './break-off.ts'
import type { Classroom } from './classroom.ts'
import { conductEncounter } from './conduct-encounter.ts'
import { keepResult } from './keep-result.ts'
import { offerMarking } from './offer-marking.ts'
import { renderMarking } from './render-marking.ts'
import { tellStory } from './tell-story.ts'

/** One case after the other, each marked at once, as long as the student wants the next. */
export async function practiseCases(
  first: Case | undefined,
  next: () => Case | undefined,
  room: Classroom,
): Promise<ExitCode> {
  for (let one = first; one !== undefined; one = next()) {
    const ended = await meet(one, room)
    if (!isHandedIn(ended)) return breakOff(ended, 0, room)
    const marked = markingOf(ended, room)
    save(marked, room)
    // What is saved is one exercise.
    const mayGoOn = room.options.save === undefined
    const parting = await offerMarking(markingText(marked, room), { mayGoOn }, room)
    if (parting === 'done') break
  }
  return ExitCode.done
}

async function meet(one: Case, room: Classroom): Promise<Encounter> {
  const { compiled, options } = room
  const exercise = poseExercise(compiled.program, one)
  const way = options.explore ? 'explore' : 'plain'
  tellStory(exercise, { title: compiled.questionnaire.title, way }, room)
  return await conductEncounter(beginEncounter(exercise, way), room)
}

export function isHandedIn({ at }: Encounter): boolean {
  return at.kind === 'ended' && at.how === 'handed-in'
}

/** An exercise that was handed in, and what it came to. */
export type Marked = Omit<Marking, 'marks'>

/** Marks what was handed in, and keeps what it says of the student. */
export function markingOf({ exercise, attempt }: Encounter, room: Classroom): Marked {
  const mark = markExercise(exercise, attempt)
  if (room.options.progress !== false) keepResult(exercise, mark, room.host)
  return { exercise, attempt, mark }
}

export function markingText(marked: Marked, { options, host }: Classroom): string {
  return renderMarking(marked, { format: 'text', color: options.color }, host)
}

/** For "nuchal mark" to mark it again. */
function save({ attempt }: Marked, { options, host }: Classroom): void {
  if (options.save === undefined) return
  host.files.write(options.save, stringify(attemptJson(attempt)))
  host.warn(`What you did is in ${options.save}.\n`)
}
