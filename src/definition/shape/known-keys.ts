import { z } from 'zod'
import type { Step } from '../read/tree.ts'

/** The keys a map at a path may have. */
export function knownKeys(
  schema: z.core.$ZodType,
  path: readonly Step[],
  plain: unknown,
): readonly string[] {
  if (schema instanceof z.ZodExactOptional) return knownKeys(schema.unwrap(), path, plain)
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const { discriminator, options } = schema._zod.def
    const kind = read(plain, discriminator)
    const meant = options.filter((option) => option._zod.propValues?.[discriminator]?.has(kind))
    return keysOfAll(meant, path, plain)
  }
  if (schema instanceof z.ZodUnion) return keysOfAll(schema.options, path, plain)
  const [step, ...rest] = path
  if (step === undefined) return schema instanceof z.ZodObject ? Object.keys(schema.shape) : []
  const next = inside(schema, step)
  return next === undefined ? [] : knownKeys(next, rest, read(plain, step))
}

function keysOfAll(
  schemas: readonly z.core.$ZodType[],
  path: readonly Step[],
  plain: unknown,
): readonly string[] {
  return schemas.flatMap((schema) => knownKeys(schema, path, plain))
}

function inside(schema: z.core.$ZodType, step: Step): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodObject) return schema.shape[step]
  if (schema instanceof z.ZodRecord) return schema.valueType
  return schema instanceof z.ZodArray ? schema.element : undefined
}

// Only a primitive can tell the branches of a union apart.
function read(plain: unknown, step: Step): z.core.util.Primitive {
  const value: unknown =
    typeof plain === 'object' && plain !== null ? Reflect.get(plain, step) : undefined
  return value as z.core.util.Primitive
}
