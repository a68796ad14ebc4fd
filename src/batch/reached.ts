import { urgencies } from '../engine/flag.ts'
import type { Program } from '../engine/program.ts'
import { standingOf } from '../engine/stand.ts'
import { type State, truthAt } from '../engine/state.ts'
import { type Bits, NO, YES } from '../engine/truth-bits.ts'
import type { Condition } from '../model/condition.ts'
import type { Standing } from '../model/topic.ts'

/** What a run came to, in numbers and in the questionnaire's order; written over by the next. */
export type Reached = {
  /** Places in `urgencies`. */
  atLeast: number
  atMost: number
  readonly redFlags: Bits[]
  readonly standings: Standing[]
}

/** Where a run leaves what is to be reached: nodes, looked up once. */
export type Reaching = {
  readonly flags: readonly FlagNode[]
  readonly topics: readonly TopicNodes[]
}

type FlagNode = { readonly node: number; readonly urgency: number; readonly stops: boolean }

type TopicNodes = { readonly relevant: number; readonly first: readonly number[] }

export function reachingOf({ questionnaire, nodeOf, index }: Program): Reaching {
  const nodeAt = (condition: Condition | undefined) => {
    return condition === undefined ? 0 : (nodeOf.get(condition) ?? 0)
  }
  return {
    flags: questionnaire.redFlags.map(({ when, urgency, stop }) => {
      return { node: nodeAt(when), urgency: urgencies.indexOf(urgency), stops: stop }
    }),
    topics: questionnaire.topics.map(({ relevantWhen, first }) => ({
      relevant: nodeAt(relevantWhen),
      first: first.map(({ finding }) => nodeAt(index.conclusions.get(finding))),
    })),
  }
}

export function newReached(): Reached {
  return { atLeast: 0, atMost: 0, redFlags: [], standings: [] }
}

/** Writes down what a state that has been run came to. */
export function reach({ flags, topics }: Reaching, state: State, into: Reached): void {
  let stopped = false
  into.atLeast = 0
  into.atMost = 0
  for (let at = 0; at < flags.length; at += 1) {
    const { node = 0, urgency = 0, stops = false } = flags[at] ?? {}
    const truth = truthAt(state, node)
    into.redFlags[at] = truth
    if (truth !== NO && urgency > into.atMost) into.atMost = urgency
    if (truth !== YES) continue
    if (urgency > into.atLeast) into.atLeast = urgency
    if (stops) stopped = true
  }
  for (let at = 0; at < topics.length; at += 1) {
    const { relevant: node = 0, first: nodes = [] } = topics[at] ?? {}
    let first: Bits = YES
    for (const each of nodes) first &= truthAt(state, each)
    into.standings[at] = standingOf({ stopped, relevant: truthAt(state, node), first })
  }
}
