import { conditionOf, nodeFor } from '../engine/conclusion.ts'
import type { Condition } from '../model/condition.ts'
import type { Standing, Topic } from '../model/topic.ts'
import type { Diagram } from './diagram.ts'
import type { Encoding } from './encoding.ts'
import { ALWAYS_YES, type Rails } from './rails.ts'

/** Where a condition of the questionnaire is yes, and where it is no. */
export function railsOf({ program, rails }: Encoding, condition: Condition): Rails {
  return rails[nodeFor(program, condition)] ?? ALWAYS_YES
}

/** Where a red flag that stops is established. */
export function encodeStop(encoding: Encoding): Diagram {
  const { redFlags } = encoding.program.questionnaire
  const stopping = redFlags.filter(({ stop }) => stop)
  return encoding.logic.some(stopping.map(({ when }) => railsOf(encoding, when).yes))
}

/** Where a topic stands so, by the rows of the language's table. */
export function encodeStanding(encoding: Encoding, topic: Topic, standing: Standing): Diagram {
  const { logic, diagrams, program } = encoding
  const stopped = encodeStop(encoding)
  const relevant = railsOf(encoding, topic.relevantWhen)
  const first = topic.first.map(({ finding }) => railsOf(encoding, conditionOf(program, finding)))
  const someNo = logic.some(first.map(({ no }) => no))
  const allYes = logic.every(first.map(({ yes }) => yes))
  const goesOn = diagrams.not(stopped)
  switch (standing) {
    case 'withheld':
      return stopped
    case 'not-relevant':
      return diagrams.and(goesOn, relevant.no)
    case 'later':
      return logic.every([goesOn, relevant.yes, someNo])
    case 'discuss':
      return logic.every([goesOn, relevant.yes, allYes])
    case 'may-apply': {
      const settled = diagrams.and(relevant.yes, diagrams.or(someNo, allYes))
      return diagrams.and(goesOn, diagrams.not(diagrams.or(relevant.no, settled)))
    }
  }
}
