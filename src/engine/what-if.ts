import type { Answers } from '../model/answer.ts'
import type { Dependence, WhatIf, WhatIfOutcome } from '../model/explanation.ts'
import { type Changeable, otherAnswers } from './other-answers.ts'
import type { Program } from './program.ts'
import { runOnly } from './run.ts'
import { runAnswers } from './run-answers.ts'
import { fromSlot, type Slot } from './slot.ts'
import { newState, type State, setAnswers } from './state.ts'
import { type Watchable, type Watched, watch } from './watch.ts'

/**
 * Which answers a thing depends on: those that alone would make it come out otherwise, then the
 * pairs of which neither alone would. For each of them and each outcome the nearest such answers.
 */
export function whatIf(program: Program, answers: Answers, subject: Watchable): Dependence {
  const counted = runAnswers(program, answers)
  const watched = watch(program, counted, subject)
  const state = newState(program)
  setAnswers(program, state, answers)
  runOnly(program, state, watched.computation.instructions)
  const now = keyOf(watched.outcome(state))
  const changeable = otherAnswers(program, counted, watched.computation)
  const trial: Trial = { watched, state, now }
  return {
    now: watched.outcome(state),
    single: changeable.flatMap((one) => singles(trial, one)),
    pairs: pairsOf(changeable.map((one) => idle(trial, one))).flatMap((two) => pairs(trial, two)),
  }
}

type Trial = { readonly watched: Watched; readonly state: State; readonly now: string }

type Pair = readonly [Changeable, Changeable]

function singles(trial: Trial, { question, others }: Changeable): readonly WhatIf[] {
  const tried = others.map((slot) => tryOut(trial, [{ question, slot }]))
  return firstOfEach(trial, tried)
}

/** With the answers only that alone change nothing. */
function idle(trial: Trial, { question, others }: Changeable): Changeable {
  const isIdle = (slot: Slot) => keyOf(tryOut(trial, [{ question, slot }]).outcome) === trial.now
  return { question, others: others.filter(isIdle) }
}

function pairsOf(changeable: readonly Changeable[]): readonly Pair[] {
  return changeable.flatMap((one, at) => {
    return changeable.slice(at + 1).map((other): Pair => [one, other])
  })
}

function pairs(trial: Trial, [one, other]: Pair): readonly WhatIf[] {
  const tried = one.others.flatMap((slot) => {
    return other.others.map((second) =>
      tryOut(trial, [
        { question: one.question, slot },
        { question: other.question, slot: second },
      ]),
    )
  })
  return firstOfEach(trial, tried)
}

type Change = { readonly question: number; readonly slot: Slot }

/** What would come out with other answers; the state is left as it was found. */
function tryOut({ watched, state }: Trial, changes: readonly Change[]): WhatIf {
  const { questions } = watched.program.questionnaire
  const before = changes.map(({ question }) => state.slots[question] ?? 0)
  for (const { question, slot } of changes) state.slots[question] = slot
  runOnly(watched.program, state, watched.computation.instructions)
  const outcome = watched.outcome(state)
  changes.forEach(({ question }, at) => {
    state.slots[question] = before[at] ?? 0
  })
  const answers = changes.flatMap(({ question, slot }) => {
    const asked = questions[question]
    const answer = asked && fromSlot(asked, slot)
    return asked && answer ? [{ question: asked.id, answer }] : []
  })
  return { answers, outcome }
}

/** Of each outcome other than the present one, the first that was tried. */
function firstOfEach({ now }: Trial, tried: readonly WhatIf[]): readonly WhatIf[] {
  const found = new Map<string, WhatIf>()
  for (const one of tried) {
    const key = keyOf(one.outcome)
    if (key !== now && !found.has(key)) found.set(key, one)
  }
  return [...found.values()]
}

function keyOf(outcome: WhatIfOutcome): string {
  switch (outcome.kind) {
    case 'standing':
      return outcome.standing
    case 'truth':
      return outcome.truth
    case 'enabled':
      return outcome.enabled
    case 'classes':
      return outcome.possible.join()
  }
}
