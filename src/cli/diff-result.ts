import type { Program } from '../engine/program.ts'
import type { Compared } from '../proof/compare-outputs.ts'
import type { DefinitionChanges } from '../proof/definition-changes.ts'
import type { CorpusTally } from './corpus-tally.ts'

/** All that a comparison of two questionnaires found. */
export type DiffResult = {
  readonly before: Program
  readonly after: Program
  readonly changes: DefinitionChanges
  readonly compared: readonly Compared[]
  readonly corpus?: CorpusTally
}

export type Different = Extract<Compared['verdict'], { kind: 'different' }>

/** Whether something that follows from responses is another, or could not be shown to be the same. */
export function differsInMeaning({ changes, compared }: DiffResult): boolean {
  const { added, removed, answers, measures, order } = changes
  const isSame = compared.every(({ verdict }) => verdict.kind === 'same')
  const lists = [added, removed, answers, measures, order]
  return !isSame || lists.some((list) => list.length > 0)
}
