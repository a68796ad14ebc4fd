import { z } from 'zod'
import type { Urgency } from '../../model/red-flag.ts'
import { type AuthoredCondition, condition } from './condition.ts'
import { flag, text } from './scalar.ts'
import { type AuthoredPedigree, pedigree } from './source.ts'

export const urgencies = ['routine', 'soon', 'urgent', 'emergency'] as const

export type AuthoredRedFlag = AuthoredPedigree & {
  readonly title?: string
  readonly clinician?: string
  readonly when: AuthoredCondition
  readonly urgency: Urgency
  readonly say: string
  readonly do: string
  readonly stop?: boolean
}

export const redFlag: z.ZodType<AuthoredRedFlag> = z
  .strictObject({
    title: text('The title a reader sees.').exactOptional(),
    clinician: text('What the intake note calls it.').exactOptional(),
    when: condition,
    urgency: z.enum(urgencies).describe('How soon: routine, soon, urgent or emergency.'),
    say: text('What it can mean.'),
    do: text('What to do now.'),
    stop: flag('true or false: whether every topic is withheld.').exactOptional(),
    ...pedigree,
  })
  .describe('A red flag: when, urgency, say and do.')
