import type { Condition } from './condition.ts'
import type { Pedigree } from './source.ts'

/** A named conclusion. */
export type Finding = Pedigree & {
  readonly id: string
  readonly title?: string
  /** What the intake note calls it. */
  readonly clinician?: string
  /** What a reader is told when it holds, with the reason. */
  readonly say?: string
  /** A picture of an illness as a whole, which a student of a case is to name. */
  readonly pattern?: true
  readonly when: Condition
}

/** Findings shown together with their truth: criteria, published rule sets. */
export type Panel = Pedigree & {
  readonly id: string
  readonly title: string
  /** What the intake note calls it. */
  readonly clinician?: string
  readonly showWhen?: Condition
  readonly rows: readonly PanelRow[]
}

export type PanelRow = {
  readonly finding: string
  /** Where it holds, the row reads "not tested" rather than "not met". */
  readonly untestedWhen?: Condition
}
