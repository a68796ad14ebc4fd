import type { Condition } from './condition.ts'
import type { Pedigree } from './source.ts'

/** A conclusion that cannot wait. */
export type RedFlag = Pedigree & {
  readonly id: string
  readonly title?: string
  /** What the intake note calls it. */
  readonly clinician?: string
  readonly urgency: Urgency
  readonly say: string
  /** What to do now. */
  readonly do: string
  /** Established, it withholds every topic. */
  readonly stop: boolean
  readonly when: Condition
}

export type Urgency = 'routine' | 'soon' | 'urgent' | 'emergency'
