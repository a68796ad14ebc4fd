import { conditionOf } from '../../engine/conclusion.ts'
import type { Program } from '../../engine/program.ts'
import { readings } from '../../engine/read-by.ts'
import type { Condition } from '../../model/condition.ts'
import { amongKnown } from '../../proof/among-known.ts'
import { type Diagram, NEVER } from '../../proof/diagram.ts'
import { encodePossibility, type Situation } from '../../proof/encode-possibility.ts'
import type { Encoding } from '../../proof/encoding.ts'
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
  const needsUnknown = (situation: Situation, when: Condition | undefined) => {
    if (when === undefined || asksForUnknown(program, when)) return false
    return onlyOutside(encoding, among, encodePossibility(encoding, situation))
  }
  const asked = questions.filter(({ id, when }) => {
    return needsUnknown({ kind: 'can-be-asked', question: id }, when)
  })
  const held = [...redFlags, ...findings].filter(({ id }) => {
    const situation = { kind: 'can-be', conclusion: id, truth: 'yes' } as const
    return needsUnknown(situation, conditionOf(program, id))
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
