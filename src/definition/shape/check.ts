import { z } from 'zod'
import { alternatives } from './alternatives.ts'
import { type AuthoredCondition, condition } from './condition.ts'
import { text } from './scalar.ts'

/** Either `never`, or `whenever` with `always`. */
export type AuthoredCheck = {
  readonly name: string
  readonly never?: AuthoredCondition
  readonly whenever?: AuthoredCondition
  readonly always?: AuthoredCondition
}

export const check: z.ZodType<AuthoredCheck> = z
  .strictObject({
    name: text('What the check says, in a sentence.'),
    never: condition.exactOptional(),
    whenever: condition.exactOptional(),
    always: condition.exactOptional(),
  })
  .refine(...alternatives(['never'], ['whenever', 'always']))
  .describe('A check: a name, and never, or whenever with always.')
