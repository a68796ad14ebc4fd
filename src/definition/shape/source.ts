import { z } from 'zod'
import type { Basis, Source } from '../../model/source.ts'
import { name, sourceId, text, whole } from './scalar.ts'

export type AuthoredSource = Omit<Source, 'id'>

export const sources: z.ZodType<Readonly<Record<string, AuthoredSource>>> = z
  .record(
    sourceId,
    z
      .strictObject({
        title: text('The title of the work.'),
        by: text('Who wrote or published it.'),
        year: whole('The year it was published, such as 2018.', 1500, 2200).exactOptional(),
        url: z
          .string()
          .regex(/^https?:\/\/\S+$/, 'An address that starts with https://.')
          .describe('Where it can be read.')
          .exactOptional(),
        doi: z
          .string()
          .regex(/^10\.\S+$/, 'A DOI, such as 10.1000/182.')
          .describe('Its DOI, such as 10.1000/182.')
          .exactOptional(),
        kind: text('What kind of work it is: a guideline, a trial, a review.'),
        reliability: z
          .enum(['high', 'medium', 'low'])
          .describe('How far it can be relied on: high, medium or low.'),
      })
      .describe('A source: title, by, kind, reliability and where to find it.'),
  )
  .describe('The works the content rests on, by id.')

/** Who says so, as every statement may carry it. */
export type AuthoredPedigree = { readonly sources?: readonly string[]; readonly basis?: Basis }

export type PedigreeKeys = {
  sources: z.ZodExactOptional<z.ZodType<readonly string[]>>
  basis: z.ZodExactOptional<z.ZodType<Basis>>
}

export const pedigree: PedigreeKeys = {
  sources: z
    .array(name('The id of a source.'))
    .describe('A list of source ids, such as [S1, S2].')
    .exactOptional(),
  basis: z
    .enum(['practice', 'project'])
    .describe('Where there is no source: practice or project.')
    .exactOptional(),
}

export type AuthoredClaim = AuthoredPedigree & {
  readonly say: string
  readonly design?: string
  readonly people?: number
}

export const claim: z.ZodType<AuthoredClaim> = z
  .strictObject({
    say: text('One sentence.'),
    design: text('The kind of study, such as randomised trial.').exactOptional(),
    people: whole('How many people were studied.', 1, 1_000_000_000).exactOptional(),
    ...pedigree,
  })
  .describe('A claim: a sentence (say), and who says so (sources or basis).')

export type AuthoredTerm = AuthoredPedigree & { readonly say: string }

export const term: z.ZodType<AuthoredTerm> = z
  .strictObject({ say: text('What the word means.'), ...pedigree })
  .describe('A term: what the word means (say).')
