import { z } from 'zod'
import type { Code } from '../../model/question.ts'
import { type AuthoredCondition, condition } from './condition.ts'
import { flag, id, listOf, mapOf, name, text } from './scalar.ts'

type Base = {
  readonly ask: string
  readonly clinician?: string
  readonly help?: string
  readonly why?: string
  readonly when?: AuthoredCondition
  readonly 'must know'?: boolean
  readonly record?: boolean
  readonly needs?: 'examiner'
  readonly changeable?: boolean
  readonly code?: Code
}

export type AuthoredOption =
  | string
  | { readonly text: string; readonly clinician?: string; readonly exclusive?: boolean }

export type AuthoredChoice = Base & {
  readonly type: 'choice' | 'choices'
  readonly options: Readonly<Record<string, AuthoredOption>>
}

export type AuthoredNumber = Base & {
  readonly type: 'number'
  readonly unit?: string
  readonly limits: string
  readonly step?: number
}

export type AuthoredQuestion =
  | (Base & { readonly type: 'yes-no' | 'text' })
  | AuthoredChoice
  | AuthoredNumber

const code = z
  .strictObject({
    system: text('The address of the terminology.'),
    code: text('The code.'),
    display: text('What the code stands for.'),
  })
  .describe('A term of a public terminology: system, code and display.')

const base = {
  ask: text('The question as the person reads it.'),
  when: condition.exactOptional(),
  clinician: text('What the intake note calls it, without its unit.').exactOptional(),
  help: text('What is shown on ?.').exactOptional(),
  why: text('Why this is asked, shown on w.').exactOptional(),
  'must know': flag('true or false: whether unknown and declined are left out.').exactOptional(),
  record: flag('true or false: history for the note, though nothing reads it.').exactOptional(),
  needs: z
    .literal('examiner')
    .describe('examiner: a person alone answers unknown.')
    .exactOptional(),
  changeable: flag('true or false: false for age and history.').exactOptional(),
  code: code.exactOptional(),
}

const option = z
  .union([
    text('What the person reads.'),
    z.strictObject({
      text: text('What the person reads.'),
      clinician: text('What the intake note calls it.').exactOptional(),
      exclusive: flag('true or false: whether it is chosen alone.').exactOptional(),
    }),
  ])
  .describe('A text, or a map with text, clinician and exclusive.')

function kind<K extends AuthoredQuestion['type']>(type: K): z.ZodLiteral<K> {
  return z.literal(type).describe('yes-no, choice, choices, number or text.')
}

const options = mapOf('The options, by id.', option)

export const question: z.ZodType<AuthoredQuestion> = z
  .discriminatedUnion('type', [
    z.strictObject({ ...base, type: kind('yes-no') }),
    z.strictObject({ ...base, type: kind('choice'), options }),
    z.strictObject({ ...base, type: kind('choices'), options }),
    z.strictObject({
      ...base,
      type: kind('number'),
      unit: text('What is counted, such as days.').exactOptional(),
      limits: z
        .string()
        .regex(/^-?\d+(\.\d+)? to -?\d+(\.\d+)?$/, 'Two numbers, such as 0 to 10.')
        .describe('The lowest and the highest number, such as 0 to 10.'),
      step: z
        .number()
        .positive('A number above zero, such as 0.5.')
        .describe('How finely it is answered, such as 0.5.')
        .exactOptional(),
    }),
    z.strictObject({ ...base, type: kind('text') }),
  ])
  .describe('A question: ask, type and what belongs to the type.')

export type AuthoredSection = {
  readonly id: string
  readonly title: string
  readonly screen?: 'checklist'
  readonly when?: AuthoredCondition
  readonly questions: readonly string[]
}

export const section: z.ZodType<AuthoredSection> = z
  .strictObject({
    id,
    title: text('The title a reader sees.'),
    screen: z.literal('checklist').describe('checklist: all on one screen.').exactOptional(),
    when: condition.exactOptional(),
    questions: listOf(
      'A list of questions, at least one.',
      name('The id of a question or of a use.'),
    ),
  })
  .describe('A section: id, title and questions.')
