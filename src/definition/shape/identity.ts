import { z } from 'zod'
import { mostIncludes } from '../read/read-files.ts'
import { id, name, text } from './scalar.ts'
import { type AuthoredClaim, claim } from './source.ts'

export type AuthoredIdentity = {
  readonly questionnaire: 1
  readonly id: string
  readonly version: string
  readonly language: string
  readonly title: string
  readonly purpose: string
  readonly about?: readonly AuthoredClaim[]
  readonly decision?: string
  readonly funding?: string
  readonly updated?: string
  readonly status: 'draft' | 'reviewed'
  readonly review: { readonly by?: readonly string[]; readonly due: string }
  readonly renamed?: Readonly<Record<string, string>>
  readonly include?: readonly string[]
}

/** A day of the calendar, as `2027-11-20`. */
function day(what: string): z.ZodString {
  const example = 'A date, such as 2027-11-20.'
  return z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, example)
    .refine(isDay, example)
    .describe(what)
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** The keys that only the file a questionnaire starts with may have. */
export type IdentityKeys = {
  questionnaire: z.ZodLiteral<1>
  id: z.ZodString
  version: z.ZodString
  language: z.ZodString
  title: z.ZodString
  purpose: z.ZodString
  about: z.ZodExactOptional<z.ZodType<readonly AuthoredClaim[]>>
  decision: z.ZodExactOptional<z.ZodString>
  funding: z.ZodExactOptional<z.ZodString>
  updated: z.ZodExactOptional<z.ZodString>
  status: z.ZodType<AuthoredIdentity['status']>
  review: z.ZodType<AuthoredIdentity['review']>
  renamed: z.ZodExactOptional<z.ZodType<Readonly<Record<string, string>>>>
  include: z.ZodExactOptional<z.ZodType<readonly string[]>>
}

export const identity: IdentityKeys = {
  questionnaire: z.literal(1).describe('1, the version of the language.'),
  id,
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/, 'A version of three numbers, such as 1.0.0.')
    .describe('The version of the content, such as 1.0.0.'),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'A language, such as en.')
    .describe('The language of the texts, such as en.'),
  title: text('The title a reader sees.'),
  purpose: text('What it is for, in a sentence.'),
  about: z.array(claim).describe('Claims: what the pain or illness is.').exactOptional(),
  decision: text('The choice a reader has before them.').exactOptional(),
  funding: text('Who paid for the content.').exactOptional(),
  updated: day('When the content last changed, such as 2026-11-21.').exactOptional(),
  status: z.enum(['draft', 'reviewed']).describe('draft or reviewed.'),
  review: z
    .strictObject({
      by: z.array(text('A name.')).describe('Who reviewed it.').exactOptional(),
      due: day('When the next review is due, such as 2027-11-20.'),
    })
    .describe('Who reviewed it (by), and when the next review is due (due).'),
  renamed: z
    .record(name('An id of an earlier version.'), name('The id it has now.'))
    .describe('Old ids and the ids they have now.')
    .exactOptional(),
  include: z
    .array(name('A path inside the folder.'))
    .max(mostIncludes, `At most ${mostIncludes} files.`)
    .describe('A list of files inside the folder.')
    .exactOptional(),
}
