import { nodeIn, nodeOfConclusion } from '../engine/conclusion.ts'
import { laneClasses } from '../engine/lane-classes.ts'
import { boundInLane } from '../engine/lane-measure.ts'
import type { LaneProgram } from '../engine/lane-program.ts'
import { type Lanes, laneTruth } from '../engine/lanes.ts'
import { ALWAYS, numberOfId } from '../engine/program.ts'
import { standingOf, standings } from '../engine/stand.ts'
import type { Bounds } from '../engine/state.ts'
import { type Bits, NO, YES } from '../engine/truth-bits.ts'
import { urgencies } from '../engine/urgencies.ts'
import type { ResultField } from './result-field.ts'

/** What a response came to, in numbers and in the questionnaire's order; written over by the next. */
export type Reached = {
  /** Places in `urgencies`. */
  atLeast: number
  atMost: number
  readonly redFlags: Bits[]
  /** By topic, places in `standings`. */
  readonly standings: number[]
  /** By class list of the program, the classes still possible as a mask. */
  readonly classes: number[]
  /** These two only where a result holds them. */
  readonly findings: Bits[]
  readonly measures: Bounds[]
}

/** Where a run leaves what is to be reached, looked up once. */
export type Reaching = {
  readonly lowered: LaneProgram
  readonly flags: readonly FlagNode[]
  readonly topics: readonly TopicNodes[]
  /** Nodes. */
  readonly findings: readonly number[]
  /** Numbers of measures in the program. */
  readonly measures: readonly number[]
}

type FlagNode = { readonly node: number; readonly urgency: number; readonly stops: boolean }

type TopicNodes = { readonly relevant: number; readonly first: readonly number[] }

/** Findings and measures are reached only for the fields that tell them. */
export function reachingOf(lowered: LaneProgram, fields: readonly ResultField[]): Reaching {
  const { program } = lowered
  const { questionnaire, measures } = program
  const findings = fields.includes('findings') ? questionnaire.findings : []
  const told = fields.includes('measures') ? questionnaire.measures : []
  return {
    lowered,
    flags: questionnaire.redFlags.map((flag) => ({
      node: nodeIn(program, flag),
      urgency: urgencies.indexOf(flag.urgency),
      stops: flag.stop,
    })),
    topics: questionnaire.topics.map((topic) => ({
      relevant: nodeIn(program, topic),
      first: topic.first.map(({ finding }) => nodeOfConclusion(program, finding)),
    })),
    findings: findings.map((finding) => nodeIn(program, finding)),
    measures: told.map(({ id }) => numberOfId(measures, id)),
  }
}

export function newReached(): Reached {
  return {
    atLeast: 0,
    atMost: 0,
    redFlags: [],
    standings: [],
    classes: [],
    findings: [],
    measures: [],
  }
}

/** The class that a mask of those still possible names. */
export function className(names: readonly string[], possible: number | undefined): string {
  return names.find((_, bit) => possible === 1 << bit) ?? 'unknown'
}

/** A response among those run at once. */
export type InLane = { readonly lanes: Lanes; readonly lane: number }

/** Writes down what a response came to, once its lanes have been run. */
export function reach(reaching: Reaching, from: InLane, into: Reached): void {
  const { lowered, findings, measures } = reaching
  const { lanes, lane } = from
  reachTopics(reaching, from, { into, stopped: reachFlags(reaching, from, into) })
  for (let list = 0; list < lowered.classes.length; list += 1) {
    into.classes[list] = laneClasses(lowered, lanes, { list, lane })
  }
  for (let at = 0; at < findings.length; at += 1) {
    into.findings[at] = laneTruth(lanes, lane, findings[at] ?? ALWAYS)
  }
  measures.forEach((measure, at) => {
    into.measures[at] = boundInLane(lowered, lanes, { measure, lane })
  })
}

/** Whether a red flag is established that withholds every topic. */
function reachFlags({ flags }: Reaching, { lanes, lane }: InLane, into: Reached): boolean {
  let stopped = false
  into.atLeast = 0
  into.atMost = 0
  for (let at = 0; at < flags.length; at += 1) {
    const { node = ALWAYS, urgency = 0, stops = false } = flags[at] ?? {}
    const truth = laneTruth(lanes, lane, node)
    into.redFlags[at] = truth
    if (truth !== NO && urgency > into.atMost) into.atMost = urgency
    if (truth !== YES) continue
    if (urgency > into.atLeast) into.atLeast = urgency
    if (stops) stopped = true
  }
  return stopped
}

function reachTopics(
  { topics }: Reaching,
  { lanes, lane }: InLane,
  { into, stopped }: { readonly into: Reached; readonly stopped: boolean },
): void {
  for (let at = 0; at < topics.length; at += 1) {
    const { relevant: node = ALWAYS, first: nodes = [] } = topics[at] ?? {}
    let first: Bits = YES
    for (const each of nodes) first &= laneTruth(lanes, lane, each)
    const relevant = laneTruth(lanes, lane, node)
    into.standings[at] = standings.indexOf(standingOf({ stopped, relevant, first }))
  }
}
