import { classOf, rangeOf } from '../engine/assess.ts'
import { cameTo } from '../engine/conclusion.ts'
import { urgencies } from '../engine/flag.ts'
import type { Program } from '../engine/program.ts'
import type { State } from '../engine/state.ts'
import { type Bits, toTruth, UNKNOWN, YES } from '../engine/truth-bits.ts'
import type { Standing } from '../model/topic.ts'
import type { Reached } from './reached.ts'
import type { ResultField } from './result-field.ts'

/** Writes what a response came to as one line of JSON; `id` is JSON already, or empty. */
export type WriteResult = (reached: Reached, state: State, id: string) => string

/** A writer of some fields, in their fixed order. */
export function resultWriter(program: Program, fields: readonly ResultField[]): WriteResult {
  const writers = fields.map((field) => fieldWriters[field](program))
  const names = fields.map((field) => `"${field}":`)
  return (reached, state, id) => {
    let text = id === '' ? '{' : `{"id":${id}`
    for (let at = 0; at < writers.length; at += 1) {
      text += (text.length === 1 ? '' : ',') + names[at] + writers[at]?.(reached, state)
    }
    return `${text}}`
  }
}

type Write = (reached: Reached, state: State) => string

const fieldWriters: Readonly<Record<ResultField, (program: Program) => Write>> = {
  urgency: () => {
    const texts = urgencies.map((urgency) => JSON.stringify(urgency))
    return ({ atLeast, atMost }) => `{"atLeast":${texts[atLeast]},"atMost":${texts[atMost]}}`
  },
  redFlags: (program) => flagsThatAre(program, YES),
  openRedFlags: (program) => flagsThatAre(program, UNKNOWN),
  topics: topicsByStanding,
  classes: classesByList,
  findings: (program) => (_, state) => {
    const { findings } = program.questionnaire
    const truths = findings.map(({ id, when }) => [id, toTruth(cameTo(program, state, when))])
    return JSON.stringify(Object.fromEntries(truths))
  },
  measures: (program) => (_, state) => {
    const { measures } = program.questionnaire
    return JSON.stringify(
      Object.fromEntries(measures.map(({ id }) => [id, rangeOf(program, state, id)])),
    )
  },
}

function flagsThatAre({ questionnaire }: Program, truth: Bits): Write {
  const ids = questionnaire.redFlags.map(({ id }) => JSON.stringify(id))
  return ({ redFlags }) => {
    let text = ''
    for (let at = 0; at < ids.length; at += 1) {
      if (redFlags[at] === truth) text += text === '' ? ids[at] : `,${ids[at]}`
    }
    return `[${text}]`
  }
}

/** Standings in which some topic stands; a topic that is named nowhere is not relevant. */
function topicsByStanding({ questionnaire }: Program): Write {
  const ids = questionnaire.topics.map(({ id }) => JSON.stringify(id))
  return ({ standings }) => {
    let text = ''
    for (const standing of toldStandings) {
      let inIt = ''
      for (let at = 0; at < ids.length; at += 1) {
        if (standings[at] === standing) inIt += inIt === '' ? ids[at] : `,${ids[at]}`
      }
      if (inIt !== '') text += `${text === '' ? '' : ','}"${standing}":[${inIt}]`
    }
    return `{${text}}`
  }
}

/** Those in which a topic is named. */
export const toldStandings: readonly Standing[] = ['discuss', 'later', 'may-apply', 'withheld']

/** As `evaluate` does: a class, `none` where the list does not apply, `unknown` while several may be. */
function classesByList(program: Program): Write {
  const lists = program.questionnaire.classes.map(({ id }) => ({
    id,
    place: program.classLists.findIndex((list) => list.id === id),
    texts: new Map<number, string>(),
  }))
  return (_, state) => {
    let text = ''
    for (const { id, place, texts } of lists) {
      const possible = state.classes[place] ?? 0
      const told = texts.get(possible) ?? `"${id}":"${classOf(program, state, id).class}"`
      texts.set(possible, told)
      text += text === '' ? told : `,${told}`
    }
    return `{${text}}`
  }
}
