import { readAnswers } from '../answer/read-answers.ts'
import type { Program } from '../engine/program.ts'
import type { Case } from '../model/case.ts'
import { conclude, thatAre } from './conclusions.ts'
import { type Thing, thingsOf } from './progress.ts'
import { nearness } from './rubric.ts'

/** What a student has to see to get a case right: its red flags, and the topics that matter to it. */
export function thingsTested(program: Program, one: Case): readonly Thing[] {
  const { answers } = readAnswers(program.questionnaire, one.answers)
  const { redFlags, topics } = conclude(program, answers)
  const relevant = [...topics].filter(([, standing]) => nearness[standing] > 0).map(([id]) => id)
  return [...thingsOf('red-flag', thatAre(redFlags, 'yes')), ...thingsOf('topic', relevant)]
}
