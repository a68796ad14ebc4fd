import { z } from 'zod'
import type { AboutPart, CautionLevel, EvidenceGrade, TopicKind } from '../../model/topic.ts'
import { type AuthoredCondition, condition } from './condition.ts'
import { flag, id, listOf, name, text } from './scalar.ts'
import { type AuthoredClaim, type AuthoredPedigree, claim, pedigree } from './source.ts'

export type AuthoredReason = AuthoredPedigree & { readonly finding: string; readonly say: string }

export type AuthoredCaution = AuthoredReason & { readonly level: CautionLevel }

export type AuthoredProviderQuestion = {
  readonly id: string
  readonly ask: string
  readonly when?: AuthoredCondition
}

export type AuthoredTopic = {
  readonly title: string
  readonly clinician?: string
  readonly aka?: readonly string[]
  readonly 'not to confuse with'?: readonly string[]
  readonly kind: TopicKind
  readonly destructive?: boolean
  readonly rank: AuthoredPedigree & { readonly order: number; readonly because: string }
  readonly 'relevant when': AuthoredCondition
  readonly first?: readonly AuthoredReason[]
  readonly because?: readonly AuthoredReason[]
  readonly cautions?: readonly AuthoredCaution[]
  readonly about?: { readonly [part in AboutPart]?: readonly AuthoredClaim[] }
  readonly evidence: AuthoredPedigree & { readonly grade: EvidenceGrade; readonly say: string }
  readonly 'ask your provider'?: readonly AuthoredProviderQuestion[]
}

export const aboutParts = [
  'what',
  'how',
  'benefit',
  'lasts',
  'risks',
  'recovery',
  'unsure',
] as const

const reasonKeys = {
  finding: name('The id of a finding.'),
  say: text('One sentence.'),
  ...pedigree,
}

const reason = z.strictObject(reasonKeys).describe('A finding, and what to say of it.')

const caution = z
  .strictObject({
    ...reasonKeys,
    level: z
      .enum(['stop-and-discuss', 'plan'])
      .describe('stop-and-discuss where it may prevent the topic, plan where it takes a plan.'),
  })
  .describe('A finding, a level, and what to say of it.')

const claims = listOf('A list of claims.', claim).exactOptional()

const about = z
  .strictObject({
    what: claims,
    how: claims,
    benefit: claims,
    lasts: claims,
    risks: claims,
    recovery: claims,
    unsure: claims,
  })
  .describe('What is known: what, how, benefit, lasts, risks, recovery, unsure.')

const rank = z
  .strictObject({
    order: z.number().describe('Where it stands in the summary: low numbers first.'),
    because: text('Why it stands there.'),
    ...pedigree,
  })
  .describe('Where it stands in the summary (order), and why (because).')

const evidence = z
  .strictObject({
    grade: z
      .enum([
        'randomised-conflicting',
        'randomised-small',
        'observational',
        'case-series',
        'guideline',
      ])
      .describe('How sure it is.'),
    say: text('How sure it is, in a sentence.'),
    ...pedigree,
  })
  .describe('How sure it is: grade and say.')

const providerQuestion = z
  .strictObject({
    id,
    ask: text('The question, as the person would put it.'),
    when: condition.exactOptional(),
  })
  .describe('A question for the provider: id and ask.')

export const topic: z.ZodType<AuthoredTopic> = z
  .strictObject({
    title: text('The title a reader sees.'),
    clinician: text('What the intake note calls it.').exactOptional(),
    aka: z.array(text('Another name.')).describe('Other names it goes by.').exactOptional(),
    'not to confuse with': z
      .array(name('The id of a topic.'))
      .describe('Topics with a similar name.')
      .exactOptional(),
    kind: z
      .enum(['procedure', 'treatment', 'assessment', 'self-care'])
      .describe('procedure, treatment, assessment or self-care.'),
    destructive: flag('true or false: whether it damages or removes tissue.').exactOptional(),
    rank,
    'relevant when': condition,
    first: z.array(reason).describe('What usually comes before.').exactOptional(),
    because: z.array(reason).describe('Reasons to show, each a finding.').exactOptional(),
    cautions: z.array(caution).describe('What to tell the team.').exactOptional(),
    about: about.exactOptional(),
    evidence,
    'ask your provider': z
      .array(providerQuestion)
      .describe('Questions to ask the provider.')
      .exactOptional(),
  })
  .describe('A topic: title, kind, rank, relevant when, evidence and what is known of it.')
