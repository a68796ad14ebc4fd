import type { WhatIfOutcome } from '../model/explanation.ts'
import { classify } from './classify.ts'
import { type Computation, computationOf } from './computation.ts'
import { nodeOfConclusion } from './conclusion.ts'
import type { Subject } from './explain.ts'
import { isStopped } from './flag.ts'
import { ALWAYS, numberOfId, type Program } from './program.ts'
import { standingIn, standingNodes } from './stand.ts'
import { type State, truthAt } from './state.ts'
import { toTruth } from './truth-bits.ts'

/** A thing kept an eye on while answers are tried. */
export type Watched = {
  readonly program: Program
  /** What has to be run for it. */
  readonly computation: Computation
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
      const node = nodeOfConclusion(program, id)
      return {
        ...watchNodes(program, [node]),
        outcome: (state) => ({ kind: 'truth', truth: toTruth(truthAt(state, node)) }),
      }
    }
  }
}

function watchNodes(program: Program, nodes: readonly number[]): Omit<Watched, 'outcome'> {
  return { program, computation: computationOf(program, nodes) }
}

/** The answers a red flag reads are never tried, so that what withholds the topic stays. */
function watchTopic(program: Program, counted: State, id: string): Watched {
  const topic = program.questionnaire.topics.find((one) => one.id === id)
  if (topic === undefined) throw new Error(`no topic is called "${id}"`)
  if (isStopped(program, counted)) {
    const outcome = (): WhatIfOutcome => ({ kind: 'standing', standing: 'withheld' })
    return { ...watchNodes(program, []), outcome }
  }
  return {
    ...watchNodes(program, standingNodes(program, topic)),
    outcome: (state) => ({
      kind: 'standing',
      standing: standingIn(program, state, topic, false),
    }),
  }
}

function watchClass(program: Program, id: string): Watched {
  const at = numberOfId(program.classLists, id)
  const { when = ALWAYS, rows = [], names = [] } = program.classLists[at] ?? {}
  return {
    ...watchNodes(program, [when, ...rows.map(({ node }) => node)]),
    outcome: (state) => {
      const mask = classify(program, state, at)
      return { kind: 'classes', possible: names.filter((_, bit) => mask & (1 << bit)) }
    },
  }
}

function watchQuestion(program: Program, id: string): Watched {
  const at = program.index.questions.get(id) ?? -1
  const node = program.enablement[at] ?? ALWAYS
  return {
    ...watchNodes(program, [node]),
    outcome: (state) => ({ kind: 'enabled', enabled: toTruth(truthAt(state, node)) }),
  }
}
