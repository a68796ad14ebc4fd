import type { Urgency } from './red-flag.ts'
import type { Standing } from './topic.ts'

/** What a student did with a case. What is absent was not committed to, which is not the same as none. */
export type Attempt = {
  /** The questions asked, in their order. */
  readonly asked: readonly string[]
  readonly urgency?: Urgency
  /** The red flags that matter. */
  readonly redFlags?: readonly string[]
  /** The findings that are the pattern. */
  readonly patterns?: readonly string[]
  /** A topic left out is thought not to be relevant. */
  readonly topics?: ReadonlyMap<string, Standing>
  /** The provider questions to make sure of. */
  readonly asks?: readonly string[]
}
