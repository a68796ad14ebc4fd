import { z } from 'zod'
import type { Urgency } from '../../model/red-flag.ts'
import type { Standing } from '../../model/topic.ts'
import { standing } from './case.ts'
import { urgencies } from './red-flag.ts'
import { name } from './scalar.ts'

/** What a student did with a case, as a file holds it. */
export type AuthoredAttempt = {
  readonly asked: readonly string[]
  readonly urgency?: Urgency
  readonly 'red flags'?: readonly string[]
  readonly patterns?: readonly string[]
  readonly topics?: Readonly<Record<string, Standing>>
  readonly asks?: readonly string[]
}

const names = (what: string, entry: string) => z.array(name(entry)).describe(what)

export const attempt: z.ZodType<AuthoredAttempt> = z
  .strictObject({
    asked: names(
      'A list of what was asked, in order: questions, or whole sections.',
      'The id of a question or a section.',
    ),
    urgency: z.enum(urgencies).describe('routine, soon, urgent or emergency.').exactOptional(),
    'red flags': names(
      'The red flags that matter; [] for none.',
      'The id of a red flag.',
    ).exactOptional(),
    patterns: names(
      'The patterns that are there; [] for none.',
      'The id of a pattern.',
    ).exactOptional(),
    topics: z
      .record(name('The id of a topic.'), standing)
      .describe('Topics and their standing; {} for none.')
      .exactOptional(),
    asks: names('Up to three provider questions.', 'The id of a provider question.')
      .max(3, 'Up to three provider questions.')
      .exactOptional(),
  })
  .describe('An attempt: asked, urgency, red flags, patterns, topics, asks.')
