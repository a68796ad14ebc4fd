import type { Assessment } from '../../../src/model/assessment.ts'
import type { Check } from '../../../src/model/check.ts'
import type { CheckCondition, CheckLine, Line } from '../../../src/model/condition.ts'
import type { Truth } from '../../../src/model/truth.ts'
import { opposite } from './kleene.ts'
import { named } from './world.ts'

/** language.md, "Checks": of one response's assessment; lines about conclusions only. */
export function checkHolds(check: Check, assessment: Assessment): boolean {
  if (check.kind === 'never') return !holds(check.never, assessment)
  return !holds(check.whenever, assessment) || holds(check.always, assessment)
}

function holds(condition: CheckCondition, assessment: Assessment): boolean {
  if (!('of' in condition)) return lineHolds(condition, assessment)
  const count = condition.of.filter((part) => holds(part, assessment)).length
  switch (condition.kind) {
    case 'all':
      return count === condition.of.length
    case 'any':
      return count > 0
    case 'none':
      return count === 0
    case 'at-least':
      return count >= condition.count
  }
}

const urgencies = ['routine', 'soon', 'urgent', 'emergency']

function lineHolds(line: CheckLine, assessment: Assessment): boolean {
  switch (line.kind) {
    case 'not-established':
      return truthOf(line.line, assessment) !== 'yes'
    case 'possible':
      return truthOf(line.line, assessment) !== 'no'
    case 'urgency': {
      const { atLeast, atMost } = assessment.urgency
      const asked = urgencies.indexOf(line.urgency)
      if (line.at === 'least') return urgencies.indexOf(atLeast) >= asked
      return urgencies.indexOf(atMost) <= asked
    }
    case 'standing': {
      const stands = assessment.topics.map(({ id, standing }) => {
        return { id, so: line.standings.includes(standing) !== (line.is === 'is-not') }
      })
      if (line.topic === 'any') return stands.some(({ so }) => so)
      if (line.topic === 'every') return stands.every(({ so }) => so)
      return named(stands, line.topic.id).so
    }
    default:
      return truthOf(line, assessment) === 'yes'
  }
}

function truthOf(line: Line, { findings, redFlags }: Assessment): Truth {
  if (line.kind !== 'conclusion') throw new Error('only conclusions are looked up here')
  const flag = redFlags.find(({ id }) => id === line.id)?.truth
  const truth = findings.get(line.id) ?? flag ?? 'unknown'
  return line.negated ? opposite(truth) : truth
}
