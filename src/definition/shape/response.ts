import { z } from 'zod'
import { name } from './scalar.ts'

/** A response as a file holds it; its answers are judged by the questions they answer. */
export type AuthoredResponse = {
  readonly id?: string | number
  readonly questionnaire?: string
  readonly answers: Readonly<Record<string, unknown>>
}

export const response: z.ZodType<AuthoredResponse> = z
  .strictObject({
    id: z
      .union([z.string(), z.number()])
      .describe('What the response is called, if anything.')
      .exactOptional(),
    questionnaire: name('The questionnaire that was answered, as id@version.').exactOptional(),
    answers: z
      .record(z.string(), z.unknown())
      .describe('The answers given, by question: "question: answer" lines under answers.'),
  })
  .describe('A response: answers, and if known its id and the questionnaire.')
