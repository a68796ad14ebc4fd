import { rangeFrom } from '../../engine/assess.ts'
import { numberOfId, type Program } from '../../engine/program.ts'
import { standings } from '../../engine/stand.ts'
import { type Bits, toTruth, UNKNOWN, YES } from '../../engine/truth-bits.ts'
import { urgencies } from '../../engine/urgencies.ts'
import { className, type Reached } from '../reached.ts'
import type { ResultField } from '../result-field.ts'
import { toldStandings } from '../write-result.ts'

/** The columns a field of a result has in CSV, and their cells, as they are before quoting. */
export type ResultColumns = {
  readonly names: readonly string[]
  readonly write: (reached: Reached) => readonly string[]
}

export const resultColumns: Readonly<Record<ResultField, (program: Program) => ResultColumns>> = {
  urgency: () => ({
    names: ['urgency-at-least', 'urgency-at-most'],
    write: ({ atLeast, atMost }) => [urgencies[atLeast] ?? '', urgencies[atMost] ?? ''],
  }),
  redFlags: (program) => flagColumn('red-flags', program, YES),
  openRedFlags: (program) => flagColumn('open-red-flags', program, UNKNOWN),
  topics: ({ questionnaire: { topics } }) => ({
    names: toldStandings.map((standing) => `topics:${standing}`),
    write: (reached) => {
      return toldStandings.map((told) => {
        return joined(topics, (at) => standings[reached.standings[at] ?? 0] === told)
      })
    },
  }),
  classes: ({ questionnaire, classLists }) => {
    const lists = questionnaire.classes.map(({ id }) => ({ id, place: numberOfId(classLists, id) }))
    return {
      names: lists.map(({ id }) => `class:${id}`),
      write: ({ classes }) => {
        return lists.map(({ place }) => className(classLists[place]?.names ?? [], classes[place]))
      },
    }
  },
  findings: ({ questionnaire: { findings } }) => ({
    names: findings.map(({ id }) => `finding:${id}`),
    write: (reached) => findings.map((_, at) => toTruth(reached.findings[at] ?? UNKNOWN)),
  }),
  measures: ({ questionnaire: { measures } }) => ({
    names: measures.flatMap(({ id }) => {
      return ['defined', 'at-least', 'at-most'].map((end) => `measure:${id}:${end}`)
    }),
    write: (reached) => {
      return measures.flatMap((_, at) => {
        const { defined, atLeast, atMost } = rangeFrom(reached.measures[at])
        return [defined, String(atLeast ?? ''), String(atMost ?? '')]
      })
    },
  }),
}

function flagColumn(name: string, { questionnaire }: Program, truth: Bits): ResultColumns {
  return {
    names: [name],
    write: ({ redFlags }) => [joined(questionnaire.redFlags, (at) => redFlags[at] === truth)],
  }
}

type Named = { readonly id: string }

/** The ids at these places, with semicolons between. */
function joined(all: readonly Named[], isIn: (at: number) => boolean): string {
  let text = ''
  for (let at = 0; at < all.length; at += 1) {
    if (isIn(at)) text += `${text === '' ? '' : ';'}${all[at]?.id}`
  }
  return text
}
