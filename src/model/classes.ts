import type { Condition } from './condition.ts'

/** An ordered list; the first row that holds names the class. */
export type ClassList = {
  readonly id: string
  /** What the intake note calls it. */
  readonly clinician?: string
  /** Where it is no, there is no class, and every line on the list is no. */
  readonly when?: Condition
  readonly rows: readonly ClassRow[]
}

/** A row without a condition is the `otherwise` row. */
export type ClassRow = {
  readonly class: string
  /** What the intake note calls the class. */
  readonly clinician?: string
  readonly when?: Condition
}
