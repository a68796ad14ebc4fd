import type { Answer, Answers } from '../model/answer.ts'
import { drawSlot, type Mood, type Random } from './draw-slot.ts'
import type { Program } from './program.ts'
import { run } from './run.ts'
import { fromSlot, NOT_ASKED } from './slot.ts'
import { newState, type State, truthAt } from './state.ts'
import { YES } from './truth-bits.ts'

/**
 * Draws responses as an interview would gather them: enabled questions only, in the order of
 * asking, some of them unknown, declined or passed over, and some interviews broken off.
 */
export function sampler(program: Program, random: Random): () => Answers {
  const state = newState(program)
  return () => {
    state.slots.fill(NOT_ASKED)
    const { length } = program.questionnaire.questions
    const end = random() < 0.2 ? Math.floor(random() * length) : length
    const mood = { yes: random() ** 3, unknown: random() ** 2 / 3 }
    const interview = { program, state, end, mood, random }
    if (program.looksAhead) askUntilDone(interview)
    else askInOrder(interview)
    return answersIn(program, state)
  }
}

type Interview = {
  readonly program: Program
  readonly state: State
  /** Broken off before this question. */
  readonly end: number
  readonly mood: Mood
  readonly random: Random
}

/** Runs the code only as far as the next question needs it. */
function askInOrder({ program, state, end, mood, random }: Interview): void {
  let done = 0
  for (let question = 0; question < end; question++) {
    const needed = program.enabledBy[question] ?? done
    run(program, state, done, needed)
    done = needed
    if (isEnabled(program, state, question) && random() >= PASSED_OVER) {
      answer({ program, state, mood, random }, question)
    }
  }
}

/** Where questions wait for later ones, goes through them again until none is left to ask. */
function askUntilDone({ program, state, end, mood, random }: Interview): void {
  const passedOver = new Set<number>()
  const isNext = (slot: number, question: number) =>
    slot === NOT_ASKED &&
    question < end &&
    !passedOver.has(question) &&
    isEnabled(program, state, question)
  for (;;) {
    run(program, state)
    const next = state.slots.findIndex(isNext)
    if (next < 0) return
    if (random() < PASSED_OVER) passedOver.add(next)
    else answer({ program, state, mood, random }, next)
  }
}

/** The share of enabled questions that are not asked. */
const PASSED_OVER = 0.02

function answer({ program, state, mood, random }: Omit<Interview, 'end'>, question: number): void {
  const asked = program.questionnaire.questions[question]
  if (asked !== undefined) state.slots[question] = drawSlot(asked, mood, random)
}

function isEnabled(program: Program, state: State, question: number): boolean {
  return truthAt(state, program.enablement[question] ?? 0) === YES
}

function answersIn(program: Program, state: State): Answers {
  const answers = new Map<string, Answer>()
  program.questionnaire.questions.forEach((question, index) => {
    const answer = fromSlot(question, state.slots[index] ?? NOT_ASKED)
    if (answer !== undefined) answers.set(question.id, answer)
  })
  return answers
}
