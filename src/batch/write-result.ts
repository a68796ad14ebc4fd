import { rangeFrom } from '../engine/assess.ts'
import type { Program } from '../engine/program.ts'
import { standings } from '../engine/stand.ts'
import { type Bits, toTruth, UNKNOWN, YES } from '../engine/truth-bits.ts'
import { urgencies } from '../engine/urgencies.ts'
import type { Standing } from '../model/topic.ts'
import { className, type Reached } from './reached.ts'
import type { ResultField } from './result-field.ts'

/** Writes what a response came to as one line of JSON; `id` is JSON already, or empty. */
export type WriteResult = (reached: Reached, id: string) => string

/** A writer of some fields, in their fixed order. */
export function resultWriter(program: Program, fields: readonly ResultField[]): WriteResult {
  const writers = fields.map((field) => fieldWriters[field](program))
  const names = fields.map((field) => `"${field}":`)
  return (reached, id) => {
    let text = id === '' ? '{' : `{"id":${id}`
    for (let at = 0; at < writers.length; at += 1) {
      text += (text.length === 1 ? '' : ',') + names[at] + writers[at]?.(reached)
    }
    return `${text}}`
  }
}

type Write = (reached: Reached) => string

const fieldWriters: Readonly<Record<ResultField, (program: Program) => Write>> = {
  urgency: () => {
    const texts = urgencies.map((urgency) => JSON.stringify(urgency))
    return ({ atLeast, atMost }) => `{"atLeast":${texts[atLeast]},"atMost":${texts[atMost]}}`
  },
  redFlags: (program) => flagsThatAre(program, YES),
  openRedFlags: (program) => flagsThatAre(program, UNKNOWN),
  topics: topicsByStanding,
  classes: classesByList,
  findings: ({ questionnaire }) => {
    const ids = questionnaire.findings.map(({ id }) => id)
    return ({ findings }) => mapText(ids, (at) => toTruth(findings[at] ?? UNKNOWN))
  },
  measures: ({ questionnaire }) => {
    const ids = questionnaire.measures.map(({ id }) => id)
    return ({ measures }) => mapText(ids, (at) => rangeFrom(measures[at]))
  },
}

function mapText(ids: readonly string[], valueAt: (at: number) => unknown): string {
  return JSON.stringify(Object.fromEntries(ids.map((id, at) => [id, valueAt(at)])))
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
  const told = toldStandings.map((standing) => {
    return { name: `"${standing}":[`, place: standings.indexOf(standing) }
  })
  return ({ standings: reached }) => {
    let text = ''
    for (const { name, place } of told) {
      let inIt = ''
      for (let at = 0; at < ids.length; at += 1) {
        if (reached[at] === place) inIt += inIt === '' ? ids[at] : `,${ids[at]}`
      }
      if (inIt !== '') text += `${text === '' ? '' : ','}${name}${inIt}]`
    }
    return `{${text}}`
  }
}

/** Those in which a topic is named. */
export const toldStandings: readonly Standing[] = ['discuss', 'later', 'may-apply', 'withheld']

/** As `evaluate` does: a class, `none` where the list does not apply, `unknown` while several may be. */
function classesByList({ questionnaire, classLists }: Program): Write {
  const places = questionnaire.classes.map(({ id }) =>
    classLists.findIndex((list) => list.id === id),
  )
  const lists = places.map((place) => {
    const { id, names } = classLists[place] ?? noList
    return { place, name: `${JSON.stringify(id)}:`, texts: classTexts(names) }
  })
  return ({ classes }) => {
    let text = ''
    for (const { place, name, texts } of lists) {
      text += `${text === '' ? '' : ','}${name}${texts.get(classes[place]) ?? UNKNOWN_CLASS}`
    }
    return `{${text}}`
  }
}

/** By the mask of the one class that is possible. */
function classTexts(names: readonly string[]): ReadonlyMap<number | undefined, string> {
  return new Map(names.map((name, bit) => [1 << bit, JSON.stringify(name)]))
}

const UNKNOWN_CLASS = JSON.stringify(className([], undefined))

const noList = { id: '', names: [] }
