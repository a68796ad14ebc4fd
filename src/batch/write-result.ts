import { rangeFrom } from '../engine/assess.ts'
import { numberOfId, type Program } from '../engine/program.ts'
import { standings } from '../engine/stand.ts'
import { type Bits, toTruth, UNKNOWN, YES } from '../engine/truth-bits.ts'
import { urgencies } from '../engine/urgencies.ts'
import type { Standing } from '../model/topic.ts'
import { type OutputBytes, partOf, put, putText } from './output-bytes.ts'
import { className, type Reached } from './reached.ts'
import type { ResultField } from './result-field.ts'

/** Writes what a response came to as one line of JSON; `id` is JSON already, or empty. */
export type WriteResult = (output: OutputBytes, reached: Reached, id: string) => void

/** A writer of some fields, in their fixed order. */
export function resultWriter(program: Program, fields: readonly ResultField[]): WriteResult {
  const members = fields.map((field) => {
    return { name: partOf(`"${field}":`), write: fieldWriters[field](program) }
  })
  return (output, reached, id) => {
    put(output, id === '' ? OPEN_MAP : NAMED_MAP)
    if (id !== '') putText(output, id)
    for (let at = 0; at < members.length; at += 1) {
      const member = members[at]
      if (member === undefined) continue
      if (at > 0 || id !== '') put(output, COMMA)
      put(output, member.name)
      member.write(output, reached)
    }
    put(output, CLOSE_MAP)
  }
}

type Write = (output: OutputBytes, reached: Reached) => void

const fieldWriters: Readonly<Record<ResultField, (program: Program) => Write>> = {
  urgency: () => {
    const least = urgencies.map((urgency) => partOf(`{"atLeast":${JSON.stringify(urgency)}`))
    const most = urgencies.map((urgency) => partOf(`,"atMost":${JSON.stringify(urgency)}}`))
    return (output, { atLeast, atMost }) => {
      put(output, least[atLeast] ?? NOTHING)
      put(output, most[atMost] ?? NOTHING)
    }
  },
  redFlags: (program) => flagsThatAre(program, YES),
  openRedFlags: (program) => flagsThatAre(program, UNKNOWN),
  topics: topicsByStanding,
  classes: classesByList,
  findings: ({ questionnaire }) => {
    const ids = questionnaire.findings.map(({ id }) => id)
    return (output, { findings }) => {
      putMap(output, ids, (at) => toTruth(findings[at] ?? UNKNOWN))
    }
  },
  measures: ({ questionnaire }) => {
    const ids = questionnaire.measures.map(({ id }) => id)
    return (output, { measures }) => putMap(output, ids, (at) => rangeFrom(measures[at]))
  },
}

function putMap(
  output: OutputBytes,
  ids: readonly string[],
  valueAt: (at: number) => unknown,
): void {
  putText(output, JSON.stringify(Object.fromEntries(ids.map((id, at) => [id, valueAt(at)]))))
}

function flagsThatAre({ questionnaire }: Program, truth: Bits): Write {
  const ids = questionnaire.redFlags.map(({ id }) => partOf(JSON.stringify(id)))
  return (output, { redFlags }) => {
    put(output, OPEN_LIST)
    putThose(output, ids, { values: redFlags, value: truth })
    put(output, CLOSE_LIST)
  }
}

/** Standings in which some topic stands; a topic that is named nowhere is not relevant. */
function topicsByStanding({ questionnaire }: Program): Write {
  const ids = questionnaire.topics.map(({ id }) => partOf(JSON.stringify(id)))
  const told = toldStandings.map((standing) => {
    return { name: partOf(`"${standing}":[`), value: standings.indexOf(standing) }
  })
  return (output, { standings: values }) => {
    put(output, OPEN_MAP)
    let isFirst = true
    for (const { name, value } of told) {
      if (!values.includes(value)) continue
      if (!isFirst) put(output, COMMA)
      isFirst = false
      put(output, name)
      putThose(output, ids, { values, value })
      put(output, CLOSE_LIST)
    }
    put(output, CLOSE_MAP)
  }
}

/** The ids whose value is this one, with commas in between. */
function putThose(
  output: OutputBytes,
  ids: readonly Uint8Array[],
  { values, value }: { readonly values: readonly number[]; readonly value: number },
): void {
  let isFirst = true
  for (let at = 0; at < ids.length; at += 1) {
    if (values[at] !== value) continue
    if (!isFirst) put(output, COMMA)
    isFirst = false
    put(output, ids[at] ?? NOTHING)
  }
}

/** Those in which a topic is named. */
export const toldStandings: readonly Standing[] = ['discuss', 'later', 'may-apply', 'withheld']

/** As `evaluate` does: a class, `none` where the list does not apply, `unknown` while several may be. */
function classesByList({ questionnaire, classLists }: Program): Write {
  const lists = questionnaire.classes.map(({ id }, at) => {
    const place = numberOfId(classLists, id)
    const names = classLists[place]?.names ?? []
    const member = (name: string) =>
      partOf(`${at === 0 ? '' : ','}${JSON.stringify(id)}:${JSON.stringify(name)}`)
    return { place, classes: names.map(member), unknown: member(className([], undefined)) }
  })
  return (output, { classes: possible }) => {
    put(output, OPEN_MAP)
    for (const { place, classes, unknown } of lists) {
      put(output, classes[onlyBit(possible[place] ?? 0)] ?? unknown)
    }
    put(output, CLOSE_MAP)
  }
}

/** The place of the one bit that is set; -1 where it is not one. */
function onlyBit(mask: number): number {
  return (mask & (mask - 1)) === 0 ? 31 - Math.clz32(mask) : -1
}

const NOTHING = partOf('')
const COMMA = partOf(',')
const OPEN_LIST = partOf('[')
const CLOSE_LIST = partOf(']')
const OPEN_MAP = partOf('{')
const CLOSE_MAP = partOf('}')
const NAMED_MAP = partOf('{"id":')
