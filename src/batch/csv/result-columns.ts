import { classOf, rangeOf } from '../../engine/assess.ts'
import { cameTo } from '../../engine/conclusion.ts'
import { urgencies } from '../../engine/flag.ts'
import type { Program } from '../../engine/program.ts'
import type { State } from '../../engine/state.ts'
import { type Bits, toTruth, UNKNOWN, YES } from '../../engine/truth-bits.ts'
import type { Reached } from '../reached.ts'
import type { ResultField } from '../result-field.ts'
import { toldStandings } from '../write-result.ts'

/** The columns a field of a result has in CSV, and their cells, as they are before quoting. */
export type ResultColumns = {
  readonly names: readonly string[]
  readonly write: (reached: Reached, state: State) => readonly string[]
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
    write: ({ standings }) => {
      return toldStandings.map((told) => joined(topics, (at) => standings[at] === told))
    },
  }),
  classes: (program) => ({
    names: program.questionnaire.classes.map(({ id }) => `class:${id}`),
    write: (_, state) => {
      return program.questionnaire.classes.map(({ id }) => classOf(program, state, id).class)
    },
  }),
  findings: (program) => ({
    names: program.questionnaire.findings.map(({ id }) => `finding:${id}`),
    write: (_, state) => {
      return program.questionnaire.findings.map(({ when }) => {
        return toTruth(cameTo(program, state, when))
      })
    },
  }),
  measures: (program) => ({
    names: program.questionnaire.measures.flatMap(({ id }) => {
      return ['defined', 'at-least', 'at-most'].map((end) => `measure:${id}:${end}`)
    }),
    write: (_, state) => {
      return program.questionnaire.measures.flatMap(({ id }) => {
        const { defined, atLeast, atMost } = rangeOf(program, state, id)
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
