import type { Urgency } from './red-flag.ts'
import type { Standing } from './topic.ts'
import type { Truth } from './truth.ts'

/** A worked example: documentation, regression test and practice in one. */
export type Case = {
  readonly id: string
  readonly title: string
  /** As authored; what is absent was not asked. */
  readonly answers: Readonly<Record<string, AnswerValue>>
  readonly expect: Expectation
  /** A case without a level is not drawn: its story is told to whoever names it. */
  readonly practice?: { readonly level?: 1 | 2 | 3; readonly story: string }
}

/** An answer as written in a file: an option, options, a number, a text, yes, no, unknown, declined. */
export type AnswerValue = string | number | boolean | readonly string[]

/** What is not named is not judged. */
export type Expectation = {
  readonly urgency?: { readonly atLeast?: Urgency; readonly atMost?: Urgency }
  readonly redFlags?: Readonly<Record<string, Truth>>
  readonly findings?: Readonly<Record<string, Truth>>
  readonly classes?: Readonly<Record<string, string>>
  readonly topics?: Readonly<Record<string, Standing>>
  /** Ids of provider questions that must be among those shown. */
  readonly asks?: readonly string[]
}
