import type { Outcome, Reject } from '../../batch/record-outcome.ts'

/**
 * Outcomes in few large pieces: to hand many small ones from thread to thread takes as long as to
 * evaluate their records.
 */
export type PackedOutcomes = {
  readonly lines: Int32Array<ArrayBuffer>
  readonly byteOffsets: Float64Array<ArrayBuffer>
  /** A line each; neither an id nor a result has a newline in it. */
  readonly ids: string
  /** Of results; a line that is empty for each reject. */
  readonly texts: string
  /** By place among the outcomes. */
  readonly rejects: ReadonlyMap<number, Reject>
  readonly notAsked: ReadonlyMap<number, readonly string[]>
  readonly counted: ReadonlyMap<number, Int32Array>
}

export function packOutcomes(outcomes: readonly Outcome[]): PackedOutcomes {
  const rejects = new Map<number, Reject>()
  const notAsked = new Map<number, readonly string[]>()
  const counted = new Map<number, Int32Array>()
  outcomes.forEach((outcome, at) => {
    if (outcome.kind === 'reject') rejects.set(at, outcome)
    else {
      if (outcome.notAsked.length > 0) notAsked.set(at, outcome.notAsked)
      if (outcome.counted !== undefined) counted.set(at, outcome.counted)
    }
  })
  return {
    lines: Int32Array.from(outcomes, ({ line }) => line),
    byteOffsets: Float64Array.from(outcomes, ({ byteOffset }) => byteOffset),
    ids: outcomes.map(({ id }) => id).join('\n'),
    texts: outcomes.map((outcome) => (outcome.kind === 'result' ? outcome.text : '')).join('\n'),
    rejects,
    notAsked,
    counted,
  }
}

export function unpackOutcomes(packed: PackedOutcomes): readonly Outcome[] {
  const ids = packed.ids.split('\n')
  const texts = packed.texts.split('\n')
  return Array.from(packed.lines, (line, at): Outcome => {
    const reject = packed.rejects.get(at)
    if (reject !== undefined) return reject
    const counted = packed.counted.get(at)
    return {
      kind: 'result',
      line,
      byteOffset: packed.byteOffsets[at] ?? 0,
      id: ids[at] ?? '',
      text: texts[at] ?? '',
      ...(counted !== undefined && { counted }),
      notAsked: packed.notAsked.get(at) ?? [],
    }
  })
}
