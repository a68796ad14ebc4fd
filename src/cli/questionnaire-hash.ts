import { createHash } from 'node:crypto'
import type { Questionnaire } from '../model/questionnaire.ts'

/** SHA-256 of the compiled questionnaire, in hexadecimal: the same for the same content. */
export function questionnaireHash(questionnaire: Questionnaire): string {
  return createHash('sha256').update(canonical(questionnaire)).digest('hex')
}

/** JSON with sorted keys and no spaces, so that equal values are equal texts (as in RFC 8785). */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (part === null || typeof part !== 'object' || Array.isArray(part)) return part
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}
