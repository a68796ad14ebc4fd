import { ALWAYS, type MeasureProgram } from './program.ts'
import { YES } from './truth-bits.ts'

/**
 * How a measure over few answers stands, as one small number: what to do with it is looked up by it. The answers
 * of measures within it are among them.
 */
export type MeasureKey = {
  readonly answers: readonly AnswerPart[]
  /** Nodes on which it hangs whether answers count. */
  readonly gates: readonly number[]
  readonly size: number
}

/** `size`: how many ways it may stand. */
type AnswerPart = { readonly question: number; readonly size: number }

/** None for what is made of conditions, or of too many answers. */
export function measureKey(
  measures: readonly MeasureProgram[],
  measure: number,
): MeasureKey | undefined {
  const sizes = new Map<number, number>()
  const gates = new Set<number>()
  if (!gather(measures, measure, { sizes, gates })) return undefined
  const answers = [...sizes].map(([question, size]) => ({ question, size }))
  const size = answers.reduce((all, part) => all * part.size, (YES + 1) ** gates.size)
  return size <= LARGEST ? { answers, gates: [...gates], size } : undefined
}

type Parts = { readonly sizes: Map<number, number>; readonly gates: Set<number> }

/** False where a part is no answer. */
function gather(measures: readonly MeasureProgram[], measure: number, parts: Parts): boolean {
  const definition = measures[measure]
  if (definition === undefined || definition.kind === 'count') return false
  return definition.of.every((input) => {
    if (input.about === 'measure') return gather(measures, input.measure, parts)
    parts.sizes.set(input.question, input.grid.size + 1)
    if (input.enabled !== ALWAYS) parts.gates.add(input.enabled)
    return true
  })
}

/** A line has a byte for each key. */
const LARGEST = 2 ** 16
