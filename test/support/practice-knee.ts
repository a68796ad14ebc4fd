import { compile } from '../../src/engine/compile.ts'
import type { Case } from '../../src/model/case.ts'
import type { Questionnaire } from '../../src/model/questionnaire.ts'
import { type Exercise, poseExercise } from '../../src/practice/pose-exercise.ts'
import { readKnee } from './read-knee.ts'

const answers = { hot: false, locked: false, site: ['front'], worst: 8, shot: false }

/** The knee with cases to practise: an emergency, an urgent one, one with a topic, and one with nothing. */
export const practiceKnee: Questionnaire = {
  ...readKnee(),
  cases: [
    practised('infected', 1, { ...answers, hot: true }),
    practised('jammed', 1, { ...answers, locked: true }),
    practised('sore', 2, answers),
    practised('mild', 2, { ...answers, worst: 2 }),
  ],
}

/** A case of the knee, posed. */
export function kneeExercise(id: string, questionnaire = practiceKnee): Exercise {
  const found = questionnaire.cases.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no case is called ${id}`)
  return poseExercise(compile(questionnaire), found)
}

function practised(id: string, level: 1 | 2 | 3, given: Case['answers']): Case {
  return { id, title: id, answers: given, expect: {}, practice: { level, story: 'A knee.' } }
}
