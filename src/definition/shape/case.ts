import { z } from 'zod'
import type { AnswerValue } from '../../model/case.ts'
import type { Urgency } from '../../model/red-flag.ts'
import type { Standing } from '../../model/topic.ts'
import { urgencies } from './red-flag.ts'
import { name, text } from './scalar.ts'

/** A truth as written; JSON has `true` and `false`. */
export type AuthoredTruth = 'yes' | 'no' | 'unknown' | boolean

export type AuthoredExpectation = {
  readonly urgency?: { readonly 'at least'?: Urgency; readonly 'at most'?: Urgency }
  readonly 'red flags'?: Readonly<Record<string, AuthoredTruth>>
  readonly findings?: Readonly<Record<string, AuthoredTruth>>
  readonly classes?: Readonly<Record<string, string>>
  readonly topics?: Readonly<Record<string, Standing>>
  readonly asks?: readonly string[]
}

export type AuthoredCase = {
  readonly title: string
  readonly answers: Readonly<Record<string, AnswerValue>>
  readonly 'none of the others'?: readonly string[]
  readonly expect: AuthoredExpectation
  readonly practice?: { readonly level?: 1 | 2 | 3; readonly story: string }
}

export const standings = ['discuss', 'later', 'may-apply', 'not-relevant', 'withheld'] as const

export const standing: z.ZodType<Standing> = z
  .enum(standings)
  .describe('discuss, later, may-apply, not-relevant or withheld.')

const anyName = name('An id.')
const truth = z
  .union([z.enum(['yes', 'no', 'unknown']), z.boolean()])
  .describe('yes, no or unknown.')
const urgency = z.enum(urgencies).describe('routine, soon, urgent or emergency.').exactOptional()

const answer: z.ZodType<AnswerValue> = z
  .union([z.string(), z.number(), z.boolean(), z.array(z.string())])
  .describe('An option, a list of options, a number, yes, no, unknown or declined.')

const expectation: z.ZodType<AuthoredExpectation> = z
  .strictObject({
    urgency: z
      .strictObject({ 'at least': urgency, 'at most': urgency })
      .describe('The urgency: at least, at most.')
      .exactOptional(),
    'red flags': z.record(anyName, truth).describe('Red flags and their truth.').exactOptional(),
    findings: z.record(anyName, truth).describe('Findings and their truth.').exactOptional(),
    classes: z
      .record(anyName, name('The name of a class.'))
      .describe('Class lists and the class expected.')
      .exactOptional(),
    topics: z.record(anyName, standing).describe('Topics and their standing.').exactOptional(),
    asks: z
      .array(name('The id of a provider question.'))
      .describe('Provider questions that are shown.')
      .exactOptional(),
  })
  .describe('What is expected: urgency, red flags, findings, classes, topics, asks.')

export const workedCase: z.ZodType<AuthoredCase> = z
  .strictObject({
    title: text('What the case shows.'),
    answers: z.record(anyName, answer).describe('The answers given, by question.'),
    'none of the others': z
      .array(name('The id of a section.'))
      .describe('Sections whose other yes-no questions are no.')
      .exactOptional(),
    expect: expectation,
    practice: z
      .strictObject({
        level: z
          .union([z.literal(1), z.literal(2), z.literal(3)])
          .describe('How hard it is: 1, 2 or 3. Without it, the case is not drawn.')
          .exactOptional(),
        story: text('The case as a student reads it.'),
      })
      .describe('The case for a student: story and level.')
      .exactOptional(),
  })
  .describe('A case: title, answers and what is expected.')
