import type { Answers } from '../model/answer.ts'
import type { Program } from './program.ts'
import { run } from './run.ts'
import { NOT_ASKED } from './slot.ts'
import { newState, type State, setAnswers } from './state.ts'
import { NO } from './truth-bits.ts'

/** A state that has been run on answers; those to questions that are not enabled are forgotten. */
export function runAnswers(program: Program, answers: Answers): State {
  const state = newState(program)
  setAnswers(program, state, answers)
  run(program, state)
  forgetDisabled(program, state)
  return state
}

/** An answer to a question that is not enabled counts for nothing, whatever is answered next. */
function forgetDisabled(program: Program, { slots, truths }: State): void {
  program.enablement.forEach((node, question) => {
    if (truths[node] === NO) slots[question] = NOT_ASKED
  })
}
