import { z } from 'zod'

// A description says what is expected; it is shown with a problem and, in an editor, with the key.

/** Words for a reader. */
export function text(what: string): z.ZodString {
  return z.string().regex(/\S/, what).describe(what)
}

/** The name of something the author defines: lower-case words joined by hyphens. */
export const id: z.ZodString = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'bad-id')
  .describe('An id: lower-case words joined by hyphens.')

/** A source may also be called `S12`. */
export const sourceId: z.ZodString = z
  .string()
  .regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/, 'bad-id')
  .describe('The id of a source, such as S12.')

/** A name in a reference; a dot joins a use and its template's id. */
export function name(what: string): z.ZodString {
  return z.string().regex(/\S/, what).describe(what)
}

export function flag(what: string): z.ZodBoolean {
  return z.boolean().describe(what)
}

/** A whole number within limits. */
export function whole(what: string, low: number, high: number): z.ZodNumber {
  return z.int({ error: what }).min(low, what).max(high, what).describe(what)
}

/** A list with at least one entry. */
export function listOf<T extends z.ZodType>(what: string, entry: T): z.ZodArray<T> {
  return z.array(entry).min(1, what).describe(what)
}

/** A map from ids to definitions. */
export function mapOf<T extends z.ZodType>(what: string, value: T): z.ZodRecord<z.ZodString, T> {
  return z.record(id, value).describe(what)
}
