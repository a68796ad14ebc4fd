import type { Answers } from '../model/answer.ts'
import type { Truth } from '../model/truth.ts'
import type { Program } from './program.ts'
import { run } from './run.ts'
import { newState, type State, setAnswers, truthAt } from './state.ts'
import { toTruth } from './truth-bits.ts'

/** Whether each question is asked; unknown while what it depends on is still to be asked. */
export function enablement(program: Program, answers: Answers): ReadonlyMap<string, Truth> {
  const state = newState(program)
  setAnswers(program, state, answers)
  run(program, state, 0, program.enabledBy.at(-1))
  return enablementIn(program, state)
}

/** The same, of a state that has been run. */
export function enablementIn(program: Program, state: State): ReadonlyMap<string, Truth> {
  return new Map(
    program.questionnaire.questions.map(({ id }, question) => [
      id,
      toTruth(truthAt(state, program.enablement[question] ?? 0)),
    ]),
  )
}
