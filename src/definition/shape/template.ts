import { z } from 'zod'
import { type AuthoredClassList, classList } from './classes.ts'
import { type AuthoredCondition, condition } from './condition.ts'
import { type AuthoredFinding, finding } from './finding.ts'
import { type AuthoredMeasure, measure } from './measure.ts'
import { type AuthoredQuestion, question } from './question.ts'
import { id, listOf, mapOf, name, text } from './scalar.ts'

export type AuthoredTemplate = {
  readonly with: readonly string[]
  readonly questions?: Readonly<Record<string, AuthoredQuestion>>
  readonly measures?: Readonly<Record<string, AuthoredMeasure>>
  readonly classes?: Readonly<Record<string, AuthoredClassList>>
  readonly findings?: Readonly<Record<string, AuthoredFinding>>
}

export const template: z.ZodType<AuthoredTemplate> = z
  .strictObject({
    with: listOf('The words each use fills in, at least one.', id.describe('A word to fill in.')),
    questions: mapOf('Questions, by id.', question).exactOptional(),
    measures: mapOf('Measures, by id.', measure).exactOptional(),
    classes: mapOf('Class lists, by id.', classList).exactOptional(),
    findings: mapOf('Findings, by id.', finding).exactOptional(),
  })
  .describe('A template: its words (with), and questions, measures, classes or findings.')

/** Beside these keys, the words the template asks for. */
export type AuthoredUse = { readonly template: string; readonly when?: AuthoredCondition }

export const use: z.ZodType<AuthoredUse> = z
  .object({ template: name('The id of a template.'), when: condition.exactOptional() })
  .catchall(text('The word or words to fill in.'))
  .describe('A use: its template, the words to fill in and, if need be, when.')
