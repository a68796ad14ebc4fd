import type { Program } from '../engine/program.ts'
import { runAnswers } from '../engine/run-answers.ts'
import { NEVER } from '../proof/diagram.ts'
import type { Encoding } from '../proof/encoding.ts'
import { within } from '../proof/within.ts'
import { type Item, itemsOf } from './coverage-item.ts'
import { encodeItem } from './encode-item.ts'
import { readCases } from './read-cases.ts'
import { showsItem } from './shows-item.ts'

/** An item, the cases that show it, and where none does whether any response can. */
export type Covered = {
  readonly item: Item
  readonly cases: readonly string[]
  readonly possible: 'yes' | 'no' | 'not-decided'
}

/** What a questionnaire's cases show of it; `encoding`, unless it took too many nodes. */
export function measureCoverage(
  program: Program,
  encoding: Encoding | undefined,
): readonly Covered[] {
  const states = readCases(program.questionnaire).map(({ id, answers }) => {
    return { id, state: runAnswers(program, answers) }
  })
  return itemsOf(program.questionnaire).map((item) => {
    const shown = states.filter(({ state }) => showsItem(program, state, item))
    const cases = shown.map(({ id }) => id)
    return { item, cases, possible: cases.length > 0 ? 'yes' : possibility(encoding, item) }
  })
}

function possibility(encoding: Encoding | undefined, item: Item): Covered['possible'] {
  const where = encoding && within(() => encodeItem(encoding, item))
  if (where === undefined) return 'not-decided'
  return where === NEVER ? 'no' : 'yes'
}
