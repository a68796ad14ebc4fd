import { ANSWER_UNKNOWN } from '../engine/slot.ts'
import type { Diagram } from './diagram.ts'
import { type Encoding, where } from './encoding.ts'

/** The responses in which whoever was asked could say: no answer is "unknown". */
export function amongKnown(encoding: Encoding): Diagram {
  const questions = encoding.program.questionnaire.questions.keys()
  return encoding.logic.every(
    [...questions].map((question) => where(encoding, question, (slot) => slot !== ANSWER_UNKNOWN)),
  )
}
