import { z } from 'zod'

/** A condition as written: a line, or a combiner with bullets. Reading it is `parseCondition`'s work. */
export type AuthoredCondition = unknown

/**
 * Lets anything through, because the reader of conditions says more about a mistake than a schema can;
 * what an editor is told about conditions stands beside it.
 */
export const condition: z.ZodType<AuthoredCondition> = z
  .unknown()
  .refine(isThere)
  .meta({
    id: 'condition',
    description:
      'A line such as `worst-pain >= 7`, or all, any, none or at least with bullets below.',
    anyOf: [
      { type: 'string' },
      ...['all', 'any', 'none'].map((key) => ({
        type: 'object',
        properties: { [key]: bullets() },
        required: [key],
        additionalProperties: false,
      })),
      {
        type: 'object',
        properties: { 'at least': { type: 'integer', minimum: 1 }, of: bullets() },
        required: ['at least', 'of'],
        additionalProperties: false,
      },
    ],
  })

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null
}

function bullets(): object {
  return { type: 'array', minItems: 1, items: { $ref: '#/$defs/condition' } }
}
