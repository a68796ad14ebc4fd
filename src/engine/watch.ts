import type { Condition } from '../model/condition.ts'
import type { WhatIfOutcome } from '../model/explanation.ts'
import { classify } from './classify.ts'
import { computationOf } from './computation.ts'
import { cameTo, conditionOf, nodeFor } from './conclusion.ts'
import type { Subject } from './explain.ts'
import { isStopped } from './flag.ts'
import type { Program } from './program.ts'
import { standingConditions, standingIn } from './stand.ts'
import { type State, truthAt } from './state.ts'
import { toTruth } from './truth-bits.ts'

/** A thing kept an eye on while answers are tried. */
export type Watched = {
  readonly program: Program
  /** What has to be run for it. */
  readonly instructions: readonly number[]
  /** What it hangs on. */
  readonly conditions: readonly Condition[]
  /** What came out, in a state that has been run. */
  readonly outcome: (state: State) => WhatIfOutcome
}

/** A measure has no outcome to be told apart: every input changes it. */
export type Watchable = Subject & { readonly kind: Exclude<Subject['kind'], 'measure'> }

/** `counted`: a state run on the answers, before any other is tried. */
export function watch(program: Program, counted: State, { kind, id }: Watchable): Watched {
  switch (kind) {
    case 'topic':
      return watchTopic(program, counted, id)
    case 'class':
      return watchClass(program, id)
    case 'question':
      return watchQuestion(program, id)
    default: {
      const condition = conditionOf(program, id)
      return {
        ...watchConditions(program, [condition]),
        outcome: (state) => ({ kind: 'truth', truth: toTruth(cameTo(program, state, condition)) }),
      }
    }
  }
}

function watchConditions(
  program: Program,
  conditions: readonly Condition[],
): Omit<Watched, 'outcome'> {
  const nodes = conditions.map((condition) => nodeFor(program, condition))
  return { program, instructions: computationOf(program, nodes).instructions, conditions }
}

/** The answers a red flag reads are never tried, so that what withholds the topic stays. */
function watchTopic(program: Program, counted: State, id: string): Watched {
  const topic = program.questionnaire.topics.find((one) => one.id === id)
  if (topic === undefined) throw new Error(`no topic is called "${id}"`)
  if (isStopped(program, counted)) {
    const outcome = (): WhatIfOutcome => ({ kind: 'standing', standing: 'withheld' })
    return { ...watchConditions(program, []), outcome }
  }
  return {
    ...watchConditions(program, standingConditions(program, topic)),
    outcome: (state) => ({
      kind: 'standing',
      standing: standingIn(program, state, topic, false),
    }),
  }
}

function watchClass(program: Program, id: string): Watched {
  const list = program.index.classes.get(id)
  const at = program.classLists.findIndex((one) => one.id === id)
  const names = program.classLists[at]?.names ?? []
  const conditions = [list?.when, ...(list?.rows ?? []).map(({ when }) => when)].filter(
    (condition) => condition !== undefined,
  )
  return {
    ...watchConditions(program, conditions),
    outcome: (state) => {
      const mask = classify(program, state, at)
      return { kind: 'classes', possible: names.filter((_, bit) => mask & (1 << bit)) }
    },
  }
}

function watchQuestion(program: Program, id: string): Watched {
  const at = program.index.questions.get(id) ?? -1
  const when = program.questionnaire.questions[at]?.when
  const node = program.enablement[at] ?? 0
  return {
    program,
    instructions: computationOf(program, [node]).instructions,
    conditions: when === undefined ? [] : [when],
    outcome: (state) => ({ kind: 'enabled', enabled: toTruth(truthAt(state, node)) }),
  }
}
