import { z } from 'zod'

/** A condition as written: a line, or a combiner with bullets. Reading it is `parseCondition`'s work. */
export type AuthoredCondition = unknown

/** What a line looks like, roughly: whether its names fit is the linker's to say. */
const line: RegExp = new RegExp(
  `^ *(${[
    '(not +)?\\S+',
    '\\S+ +is( +not)? +\\S+',
    '\\S+ +is +one +of +\\[.*\\]',
    '\\S+ +includes +\\S+',
    '\\S+ +includes +(any|all|none) +of +\\[.*\\]',
    '\\S+ *(>=|<=|>|<|=) *\\S+',
    '\\S+ +between +\\S+ +and +\\S+',
    'urgency +at +(least|most) +\\S+',
    '(any|every) +topic +is( +not)? +\\S+',
    '(any|every) +topic +is +one +of +\\[.*\\]',
  ].join('|')}) *$`,
)

const lineHelp =
  'A line holds one comparison, such as `side is left` or `worst-pain >= 7`; several are bullets ' +
  'below all, any, none or at least.'

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
    properties: {
      all: bullets('Every bullet holds.'),
      any: bullets('One bullet or more holds.'),
      none: bullets('No bullet holds.'),
      'at least': { type: 'integer', minimum: 1, description: 'How many of the bullets hold.' },
      of: bullets('The bullets that are counted.'),
    },
    additionalProperties: false,
    if: { type: 'object' },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
    then: { oneOf: [['all'], ['any'], ['none'], ['at least', 'of']].map(required) },
    else: { type: 'string', pattern: line.source, errorMessage: lineHelp },
  })

function required(keys: readonly string[]): object {
  return {
    required: keys,
    errorMessage: 'Bullets stand below all, any, none, or at least with of.',
  }
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null
}

function bullets(description: string): object {
  const items = { $ref: '#/definitions/condition' }
  return { type: 'array', minItems: 1, items, description, errorMessage: 'A list of bullets.' }
}
