import { urgencies } from '../engine/urgencies.ts'
import type { Check } from '../model/check.ts'
import type { CheckCondition, CheckLine } from '../model/condition.ts'
import type { Topic } from '../model/topic.ts'
import type { Diagram } from './diagram.ts'
import { encodeStanding, railsOf } from './encode-standing.ts'
import type { Encoding } from './encoding.ts'

/** Where a check does not hold. */
export function encodeViolation(encoding: Encoding, check: Check): Diagram {
  if (check.kind === 'never') return encodeHolding(encoding, check.never)
  const { and, not } = encoding.diagrams
  const whenever = encodeHolding(encoding, check.whenever)
  return and(whenever, not(encodeHolding(encoding, check.always)))
}

/** Where a condition of a check holds: its lines do where they are established. */
function encodeHolding(encoding: Encoding, condition: CheckCondition): Diagram {
  if (!('of' in condition)) return encodeLine(encoding, condition)
  const { logic, diagrams } = encoding
  const parts = condition.of.map((part) => encodeHolding(encoding, part))
  switch (condition.kind) {
    case 'all':
      return logic.every(parts)
    case 'any':
      return logic.some(parts)
    case 'none':
      return diagrams.not(logic.some(parts))
    case 'at-least': {
      const rails = parts.map((yes) => ({ yes, no: diagrams.not(yes) }))
      return logic.atLeast(condition.count, rails).yes
    }
  }
}

function encodeLine(encoding: Encoding, line: CheckLine): Diagram {
  const { not } = encoding.diagrams
  switch (line.kind) {
    case 'not-established':
      return not(railsOf(encoding, line.line).yes)
    case 'possible':
      return not(railsOf(encoding, line.line).no)
    case 'urgency':
      return encodeUrgency(encoding, line)
    case 'standing':
      return encodeStandings(encoding, line)
    default:
      return railsOf(encoding, line).yes
  }
}

type UrgencyLine = Extract<CheckLine, { kind: 'urgency' }>

/** At least: a flag so urgent is established. At most: every flag more urgent is ruled out. */
function encodeUrgency(encoding: Encoding, { at, urgency }: UrgencyLine): Diagram {
  const { logic, program } = encoding
  const place = (flag: { readonly urgency: UrgencyLine['urgency'] }) =>
    urgencies.indexOf(flag.urgency)
  const least = urgencies.indexOf(urgency)
  const { redFlags } = program.questionnaire
  if (at === 'most') {
    const above = redFlags.filter((flag) => place(flag) > least)
    return logic.every(above.map(({ when }) => railsOf(encoding, when).no))
  }
  // Without any flag, the urgency is routine.
  if (least === 0) return logic.every([])
  const enough = redFlags.filter((flag) => place(flag) >= least)
  return logic.some(enough.map(({ when }) => railsOf(encoding, when).yes))
}

type StandingLine = Extract<CheckLine, { kind: 'standing' }>

function encodeStandings(encoding: Encoding, line: StandingLine): Diagram {
  const { logic, diagrams, program } = encoding
  const stands = (topic: Topic) => {
    const some = logic.some(line.standings.map((one) => encodeStanding(encoding, topic, one)))
    return line.is === 'is-not' ? diagrams.not(some) : some
  }
  const { topics } = program.questionnaire
  if (line.topic === 'any') return logic.some(topics.map(stands))
  if (line.topic === 'every') return logic.every(topics.map(stands))
  const { id } = line.topic
  return logic.some(topics.filter((topic) => topic.id === id).map(stands))
}
