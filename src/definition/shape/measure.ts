import { z } from 'zod'
import { alternatives } from './alternatives.ts'
import { type AuthoredCondition, condition } from './condition.ts'
import { listOf, name, text } from './scalar.ts'

/** Exactly one of the keys beside `clinician`. */
export type AuthoredMeasure = {
  readonly clinician?: string
  readonly 'percent drop'?: { readonly from: string; readonly to: string }
  readonly difference?: readonly string[]
  readonly 'highest of'?: readonly string[]
  readonly 'sum of'?: readonly string[]
  readonly 'count of'?: readonly AuthoredCondition[]
}

const input = name('The id of a number question or a measure.')

export const measure: z.ZodType<AuthoredMeasure> = z
  .strictObject({
    clinician: text('What the intake note calls it.').exactOptional(),
    'percent drop': z
      .strictObject({ from: input, to: input })
      .describe('How far a number fell, in percent: from and to.')
      .exactOptional(),
    difference: z
      .array(input)
      .length(2, 'A list of two numbers.')
      .describe('How far two numbers lie apart: a list of two.')
      .exactOptional(),
    'highest of': listOf('The highest of a list of numbers.', input).exactOptional(),
    'sum of': listOf('The sum of a list of numbers.', input).exactOptional(),
    'count of': listOf('How many of a list of conditions hold.', condition).exactOptional(),
  })
  .refine(
    ...alternatives(['percent drop'], ['difference'], ['highest of'], ['sum of'], ['count of']),
  )
  .describe('A measure: percent drop, difference, highest of, sum of or count of.')
