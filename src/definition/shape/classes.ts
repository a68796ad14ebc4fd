import { z } from 'zod'
import { alternatives } from './alternatives.ts'
import { type AuthoredCondition, condition } from './condition.ts'
import { id, listOf, text } from './scalar.ts'

export type AuthoredClassList = {
  readonly clinician?: string
  readonly when?: AuthoredCondition
  readonly rows: readonly AuthoredClassRow[]
}

/** Either `when` or `otherwise`. */
export type AuthoredClassRow = {
  readonly class: string
  readonly clinician?: string
  readonly when?: AuthoredCondition
  readonly otherwise?: true
}

const row: z.ZodType<AuthoredClassRow> = z
  .strictObject({
    class: id.describe('The name of the class.'),
    clinician: text('What the intake note calls it.').exactOptional(),
    when: condition.exactOptional(),
    otherwise: z.literal(true).describe('true, on the last row.').exactOptional(),
  })
  .refine(...alternatives(['when'], ['otherwise']))
  .describe('A row: a class, and when it holds.')

export const classList: z.ZodType<AuthoredClassList> = z
  .strictObject({
    clinician: text('What the intake note calls it.').exactOptional(),
    when: condition.exactOptional(),
    rows: listOf('A list of rows, at least one; the first that holds names the class.', row),
  })
  .describe('A class list: rows, of which the first that holds names the class.')
