import type { z } from 'zod'
import type { Report } from './problem.ts'
import { decode } from './read/decode.ts'
import { parseYaml } from './read/parse-yaml.ts'
import type { Tree } from './read/tree.ts'
import { validate } from './shape/validate.ts'

/** A file as it was found, and what it is to hold. */
export type AuthoredFile = {
  readonly file: string
  readonly bytes: Uint8Array
  readonly schema: z.ZodType
}

/** What a YAML or JSON file holds, as far as it is what was asked for; the rest is reported. */
export function readAuthored(
  { file, bytes, schema }: AuthoredFile,
  report: Report,
): { readonly text: string; readonly tree: Tree | undefined } {
  const { text, sound } = decode(file, bytes, report)
  const parsed = sound ? parseYaml(file, text, report) : undefined
  return { text, tree: parsed && validate(schema, parsed, report) }
}
