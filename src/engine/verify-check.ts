import type { Answers } from '../model/answer.ts'
import type { Assessment } from '../model/assessment.ts'
import type { Check } from '../model/check.ts'
import type { CheckCondition, CheckLine } from '../model/condition.ts'
import type { Urgency } from '../model/red-flag.ts'
import type { Standing } from '../model/topic.ts'
import { assess } from './assess.ts'
import { cameTo } from './conclusion.ts'
import type { Program } from './program.ts'
import { run } from './run.ts'
import { newState, type State, setAnswers } from './state.ts'
import { NO, YES } from './truth-bits.ts'
import { urgencies } from './urgencies.ts'

/** Does a check hold for one response? */
export function verifyCheck(program: Program, check: Check, answers: Answers): boolean {
  const state = newState(program)
  setAnswers(program, state, answers)
  run(program, state)
  const follows = { program, state, assessment: assess(program, answers) }
  if (check.kind === 'never') return !holds(follows, check.never)
  return !holds(follows, check.whenever) || holds(follows, check.always)
}

type Follows = {
  readonly program: Program
  readonly state: State
  readonly assessment: Assessment
}

function holds(follows: Follows, condition: CheckCondition): boolean {
  if (!('of' in condition)) return lineHolds(follows, condition)
  const holding = condition.of.filter((part) => holds(follows, part)).length
  switch (condition.kind) {
    case 'all':
      return holding === condition.of.length
    case 'any':
      return holding > 0
    case 'none':
      return holding === 0
    case 'at-least':
      return holding >= condition.count
  }
}

/** A line of a check holds only when it is established. */
function lineHolds(follows: Follows, line: CheckLine): boolean {
  const { program, state, assessment } = follows
  switch (line.kind) {
    case 'not-established':
      return cameTo(program, state, line.line) !== YES
    case 'possible':
      return cameTo(program, state, line.line) !== NO
    case 'urgency': {
      const place = (urgency: Urgency) => urgencies.indexOf(urgency)
      const { atLeast, atMost } = assessment.urgency
      const asked = place(line.urgency)
      return line.at === 'least' ? place(atLeast) >= asked : place(atMost) <= asked
    }
    case 'standing':
      return standingHolds(assessment, line)
    default:
      return cameTo(program, state, line) === YES
  }
}

function standingHolds(
  { topics }: Assessment,
  { topic, is, standings }: Extract<CheckLine, { kind: 'standing' }>,
): boolean {
  const stands = (standing: Standing) => standings.includes(standing) === (is !== 'is-not')
  if (topic === 'every') return topics.every(({ standing }) => stands(standing))
  const asked = topic === 'any' ? topics : topics.filter(({ id }) => id === topic.id)
  return asked.some(({ standing }) => stands(standing))
}
