import type { Program } from '../../engine/program.ts'
import { readings } from '../../engine/read-by.ts'
import type { Condition } from '../../model/condition.ts'
import { amongKnown } from '../../proof/among-known.ts'
import { type Diagram, NEVER } from '../../proof/diagram.ts'
import { railsOf } from '../../proof/encode-standing.ts'
import type { Encoding } from '../../proof/encoding.ts'
import { ALWAYS_YES } from '../../proof/rails.ts'
import type { Suspect } from './suspect.ts'
import { neverAsked, neverHolds } from './suspect-of.ts'

/**
 * What is possible, but only because somebody cannot say: a gate answered "unknown" opens two ways
 * that exclude each other. Nobody who does not ask for "unknown" means that.
 */
export function suspectsByUnknown(encoding: Encoding): readonly Suspect[] {
  const { program } = encoding
  const { questions, redFlags, findings } = program.questionnaire
  const among = amongKnown(encoding)
  const needsUnknown = (when: Condition, possible: Diagram) => {
    const isMeant = railsOf(encoding, when).yes !== NEVER && asksForUnknown(program, when)
    return !isMeant && onlyOutside(encoding, among, possible)
  }
  const asked = questions.filter(({ when }, number) => {
    const enabled = encoding.rails[program.enablement[number] ?? 0] ?? ALWAYS_YES
    return when !== undefined && needsUnknown(when, enabled.yes)
  })
  const held = [...redFlags, ...findings].filter(({ when }) => {
    return needsUnknown(when, railsOf(encoding, when).yes)
  })
  return [
    ...asked.map(({ id }) => neverAsked(program, id, true)),
    ...held.map(({ id }) => neverHolds(program, id, true)),
  ]
}

function onlyOutside({ diagrams }: Encoding, among: Diagram, possible: Diagram): boolean {
  return possible !== NEVER && diagrams.and(among, possible) === NEVER
}

function asksForUnknown({ index, questionnaire }: Program, condition: Condition): boolean {
  const when = (question: number) => questionnaire.questions[question]?.when
  const found = readings([condition], { index, when })
  return found.some(({ line }) => line?.kind === 'state' && line.is === 'unknown')
}
