import type { Program } from '../engine/program.ts'
import { type Reading, readings } from '../engine/read-by.ts'
import { representatives } from '../engine/representatives.ts'
import { ANSWER_UNKNOWN, NOT_ASKED, type Slot } from '../engine/slot.ts'
import { toldApartBy } from '../engine/told-apart.ts'
import type { Condition } from '../model/condition.ts'

/**
 * What each question may have in its slot, one variable a question: not asked, unknown (declined is
 * the same to every condition) and answers such that any other is read like one of them.
 */
export function variablesOf(program: Program): readonly (readonly Slot[])[] {
  const found = readingsIn(program)
  return program.questionnaire.questions.map((question, number) => {
    const read = found.filter((reading) => reading.question === number)
    const answers = representatives(question, () => toldApartBy(read, question))
    return question.mustKnow ? [NOT_ASKED, ...answers] : [NOT_ASKED, ANSWER_UNKNOWN, ...answers]
  })
}

/** Every place where a program reads a question; and every one where further conditions would. */
export function readingsIn(
  { questionnaire, index, nodeOf }: Program,
  further: readonly Condition[] = [],
): readonly Reading[] {
  return readings([...nodeOf.keys(), ...further], {
    index,
    when: (question) => questionnaire.questions[question]?.when,
  })
}
