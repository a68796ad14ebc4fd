import type { Case } from '../../model/case.ts'
import { beginEncounter } from '../../practice/encounter.ts'
import { poseExercise } from '../../practice/pose-exercise.ts'
import { resultRecord } from '../../practice/result-record.ts'
import { ExitCode } from '../exit-code.ts'
import { breakOff } from './break-off.ts'
import type { Classroom } from './classroom.ts'
import { conductEncounter } from './conduct-encounter.ts'
import { offerMarking } from './offer-marking.ts'
import { isHandedIn, type Marked, markingOf, markingText } from './practise-cases.ts'
import { tellStory } from './tell-story.ts'

/** Several cases; what each came to is told at the end, and written down at once. */
export async function sitExam(cases: readonly Case[], room: Classroom): Promise<ExitCode> {
  const marked: Marked[] = []
  for (const one of cases) {
    const exercise = poseExercise(room.compiled.program, one)
    const title = `Case ${marked.length + 1} of ${cases.length}`
    tellStory(exercise, { title, way: 'exam' }, room)
    const ended = await conductEncounter(beginEncounter(exercise, 'exam'), room)
    if (!isHandedIn(ended)) return breakOff(ended, marked.length, room)
    const result = markingOf(ended, room)
    marked.push(result)
    writeResult(result, room)
  }
  const texts = marked.map((one) => markingText(one, room))
  await offerMarking(texts.join('\n'), { mayGoOn: false }, room)
  return ExitCode.done
}

function writeResult(marked: Marked, { options, host, seed }: Classroom): void {
  if (options.results === undefined) return
  const record = resultRecord({ ...marked, seed, date: host.today() })
  const file = host.files.append(options.results)
  try {
    file.write(`${JSON.stringify(record)}\n`)
  } finally {
    file.close()
  }
}
