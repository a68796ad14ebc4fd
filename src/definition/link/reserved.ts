import type { Thing } from './names.ts'

/** Words of the language's lines, which no id may be. */
const words: ReadonlySet<string> = new Set([
  'all',
  'and',
  'any',
  'between',
  'every',
  'includes',
  'is',
  'none',
  'not',
  'or',
  'topic',
  'urgency',
])

/** What an answer may be instead of an option; no option or class may be called so. */
const answers: ReadonlySet<string> = new Set([
  'yes',
  'no',
  'unknown',
  'declined',
  'answered',
  // YAML reads these as something else than text.
  'true',
  'false',
  'null',
  // In a check these follow `is`: `L is possible`.
  'possible',
  'established',
])

/** Whether a line with this id would be read as something else. */
export function isReserved({ id, kind }: Pick<Thing, 'id' | 'kind'>): boolean {
  return kind !== 'term' && kind !== 'source' && (words.has(id) || answers.has(id))
}

/** Whether an option may not be called so. A number would be read as one. */
export function isReservedOption(option: string): boolean {
  return answers.has(option) || !Number.isNaN(Number(option))
}

/** Whether a class may not be called so; `none` is what a list has that does not apply. */
export function isReservedClass(name: string): boolean {
  return name === 'none' || isReservedOption(name)
}
