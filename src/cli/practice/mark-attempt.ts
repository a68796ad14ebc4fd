import { readAttempt } from '../../definition/read-attempt.ts'
import type { Attempt } from '../../model/attempt.ts'
import type { Questionnaire } from '../../model/questionnaire.ts'
import { askedInFull } from '../../practice/asked-in-full.ts'
import { markExercise } from '../../practice/mark-exercise.ts'
import { markJson } from '../../practice/mark-json.ts'
import { poseExercise } from '../../practice/pose-exercise.ts'
import { ExitCode } from '../exit-code.ts'
import { bytesGiven } from '../given-bytes.ts'
import type { Host } from '../host.ts'
import { openQuestionnaire } from '../open-questionnaire.ts'
import { tellProblems } from '../tell-problems.ts'
import { findCase } from './find-case.ts'
import { type MarkFormat, renderMarking } from './render-marking.ts'

export type MarkOptions = MarkFormat & { readonly caseId: string; readonly path: string }

/** Marks an attempt that a file holds. */
export async function markAttempt(
  name: string,
  { caseId, path, ...options }: MarkOptions,
  host: Host,
): Promise<ExitCode> {
  const { questionnaire, program } = await openQuestionnaire(name, host)
  const one = findCase(questionnaire, caseId)
  const said = await openAttempt(path, questionnaire, host)
  const exercise = poseExercise(program, one)
  const attempt = { ...said, asked: askedInFull(exercise, said.asked) }
  const mark = markExercise(exercise, attempt)
  await host.print(
    options.format === 'json'
      ? `${JSON.stringify(markJson(mark), null, 2)}\n`
      : renderMarking({ exercise, attempt, mark }, options, host),
  )
  return mark.passed ? ExitCode.done : ExitCode.problems
}

async function openAttempt(
  path: string,
  questionnaire: Questionnaire,
  host: Host,
): Promise<Attempt> {
  const { name, bytes } = await bytesGiven(path, 'attempt', host)
  const { attempt, problems, files } = readAttempt(name, bytes, questionnaire)
  tellProblems({ problems, files }, host)
  return attempt
}
