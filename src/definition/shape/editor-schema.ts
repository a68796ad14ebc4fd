import { z } from 'zod'
import type { Groups } from './alternatives.ts'
import { identity } from './identity.ts'
import { questionnaire } from './questionnaire.ts'

/**
 * The shapes of a questionnaire's files for an editor: the text of `schema/questionnaire.schema.json`.
 * Beside the words of JSON Schema it holds those of the YAML language server for its messages.
 */
export function editorSchema(): string {
  const { $schema, description, required, ...shape } = z.toJSONSchema(questionnaire, {
    target: 'draft-7',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => addToShape(zodSchema, jsonSchema),
  })
  const whole = { $schema, description, ...entryOrPart(required ?? []), ...shape }
  return `${JSON.stringify(whole, null, 2)}\n`
}

/** Whoever begins to say what a questionnaire is has to say all of it; an included file says nothing. */
function entryOrPart(required: readonly string[]): object {
  const says = Object.keys(identity).map((key) => ({ required: [key] }))
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
  return { if: { anyOf: says }, then: { required } }
}

type Shape = z.core.JSONSchema.BaseSchema

function addToShape(schema: z.core.$ZodTypes, shape: Shape): void {
  const { description, type } = shape
  const groups = groupsOf(schema)
  if (groups !== undefined) {
    shape.oneOf = groups.map((keys) => ({ required: [...keys], errorMessage: description }))
  }
  if (description?.includes('`')) Object.assign(shape, { markdownDescription: description })
  // What the server says of a wrong choice or key is good; of a wrong type it only names the type.
  const isChoice = shape.enum !== undefined || shape.const !== undefined
  const isNamed = type !== undefined && type !== 'object' && !isChoice
  if (isNamed && description !== undefined) Object.assign(shape, { errorMessage: description })
}

/** Of several groups of keys exactly one, as a refinement says of itself. */
function groupsOf(schema: z.core.$ZodTypes): Groups | undefined {
  for (const { _zod } of schema._zod.def.checks ?? []) {
    const def: object = _zod.def
    // Only `alternatives` gives a check parameters.
    if ('params' in def) return (def.params as { readonly groups: Groups }).groups
  }
  return undefined
}
