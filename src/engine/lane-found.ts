import { type MeasureKey, measureKey } from './measure-key.ts'
import type { Input, MeasureProgram, Program } from './program.ts'

/**
 * By line, room to note down for each key of its measure what was found. Lines that ask the same of measures
 * that are made alike share it, for the same key says the same of each.
 */
export function roomForFound({ measures, measureLines }: Program): readonly Uint8Array[] {
  const rooms = new Map<string, Uint8Array>()
  return measureLines.map(({ measure, interval }) => {
    const key = measureKey(measures, measure)
    if (key === undefined) return new Uint8Array(0)
    const made = JSON.stringify([makeOf(measures, measure, key), interval])
    const room = rooms.get(made) ?? new Uint8Array(key.size)
    rooms.set(made, room)
    return room
  })
}

/** How a measure is made: questions and gates count by their places in the key. */
function makeOf(measures: readonly MeasureProgram[], measure: number, key: MeasureKey): unknown {
  const { kind, of } = measures[measure] ?? { kind: 'count', of: [] }
  if (kind === 'count') return kind
  const partOf = (input: Input): unknown => {
    if (input.about === 'measure') return makeOf(measures, input.measure, key)
    const { question, enabled, grid } = input
    return [
      key.answers.findIndex((answer) => answer.question === question),
      key.gates.indexOf(enabled),
      grid,
    ]
  }
  return [kind, of.map(partOf)]
}
