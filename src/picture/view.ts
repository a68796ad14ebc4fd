import { assess } from '../engine/assess.ts'
import { cameTo } from '../engine/conclusion.ts'
import type { Explaining } from '../engine/explain-condition.ts'
import type { Program } from '../engine/program.ts'
import { runAnswers } from '../engine/run-answers.ts'
import { toTruth } from '../engine/truth-bits.ts'
import type { Answers } from '../model/answer.ts'
import type { Condition } from '../model/condition.ts'
import type { Truth } from '../model/truth.ts'
import type { Outcome } from '../report/occasion.ts'

/** What a picture is drawn from. */
export type View = {
  /** Without answers where none are painted. */
  readonly outcome: Outcome
  readonly painted?: Painted
}

export type Painted = Omit<Explaining, 'opened'> & {
  /** Only what decided, or holds open, how things came out. */
  readonly isPath: boolean
}

/** The rules as they are written, whatever the answers. */
export function plainView(program: Program): View {
  return { outcome: outcomeOf(program, new Map()) }
}

/** The rules with what these answers made of them. */
export function paintedView(
  program: Program,
  answers: Answers,
  { isPath }: Pick<Painted, 'isPath'>,
): View {
  const state = runAnswers(program, answers)
  return { outcome: outcomeOf(program, answers), painted: { program, state, answers, isPath } }
}

/** For one line: each is explained on its own, so nothing has been opened before. */
export function explaining(painted: Painted): Explaining {
  return { ...painted, opened: new Set() }
}

/** What a condition came to, where answers are painted. */
export function truthIn(condition: Condition | undefined, { painted }: View): Truth | undefined {
  return painted && toTruth(cameTo(painted.program, painted.state, condition))
}

function outcomeOf(program: Program, answers: Answers): Outcome {
  const { questionnaire } = program
  return { questionnaire, assessment: assess(program, answers, { settle: false }) }
}
