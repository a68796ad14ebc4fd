import type { Host } from '../host.ts'
import type { OpenPrompter } from '../prompter-for.ts'
import type { Compiled } from '../shipped.ts'
import type { PracticeOptions } from './practice-options.ts'

/** Where cases are practised, and how. */
export type Classroom = {
  readonly compiled: Compiled
  readonly options: PracticeOptions
  readonly host: Host
  readonly terminal: OpenPrompter
  readonly seed: number
  readonly random: () => number
}
