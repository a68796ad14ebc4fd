import type { Program } from '../engine/program.ts'
import { readings } from '../engine/read-by.ts'
import { representatives } from '../engine/representatives.ts'
import { ANSWER_UNKNOWN, NOT_ASKED, type Slot } from '../engine/slot.ts'

/**
 * What each question may have in its slot, one variable a question: not asked, unknown (declined is
 * the same to every condition) and answers such that any other is read like one of them.
 */
export function variablesOf(program: Program): readonly (readonly Slot[])[] {
  const { questionnaire, index, nodeOf } = program
  const found = readings([...nodeOf.keys()], {
    index,
    when: (question) => questionnaire.questions[question]?.when,
  })
  return questionnaire.questions.map((question, number) => {
    const read = found.filter((reading) => reading.question === number)
    const answers = representatives(question, read)
    return question.mustKnow ? [NOT_ASKED, ...answers] : [NOT_ASKED, ANSWER_UNKNOWN, ...answers]
  })
}
