import { z } from 'zod'
import { name, text } from './scalar.ts'

export type AuthoredNotePart = {
  readonly title: string
  readonly shows?: readonly string[]
  readonly counts?: readonly string[]
}

export const notePart: z.ZodType<AuthoredNotePart> = z
  .strictObject({
    title: text('What the paragraph is called.'),
    shows: z
      .array(name('The id of a question, a measure, a class list, a finding or a panel.'))
      .describe('What it tells, in this order.')
      .exactOptional(),
    counts: z
      .array(name('The id of a panel.'))
      .describe('Panels of which it tells how many rows are met.')
      .exactOptional(),
  })
  .describe('A paragraph of the intake note: title, and what it shows or counts.')
