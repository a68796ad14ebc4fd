import { z } from 'zod'
import { type AuthoredCondition, condition } from './condition.ts'
import { flag, listOf, name, text } from './scalar.ts'
import { type AuthoredPedigree, pedigree } from './source.ts'

export type AuthoredFinding = AuthoredPedigree & {
  readonly title?: string
  readonly clinician?: string
  readonly when: AuthoredCondition
  readonly say?: string
  readonly pattern?: boolean
}

export const finding: z.ZodType<AuthoredFinding> = z
  .strictObject({
    title: text('The title a reader sees.').exactOptional(),
    clinician: text('What the intake note calls it.').exactOptional(),
    when: condition,
    say: text('What a reader is told when it holds, with the reason.').exactOptional(),
    pattern: flag('true or false: whether a student of a case is to name it.').exactOptional(),
    ...pedigree,
  })
  .describe('A finding: the condition it stands for (when), and what to say.')

export type AuthoredPanel = AuthoredPedigree & {
  readonly title: string
  readonly clinician?: string
  readonly 'show when'?: AuthoredCondition
  readonly rows: readonly (string | AuthoredPanelRow)[]
}

export type AuthoredPanelRow = {
  readonly finding: string
  readonly 'untested when'?: AuthoredCondition
}

const row: z.ZodType<string | AuthoredPanelRow> = z
  .union([
    name('The id of a finding.'),
    z.strictObject({
      finding: name('The id of a finding.'),
      'untested when': condition.exactOptional(),
    }),
  ])
  .describe('A finding, or a map with finding and untested when.')

export const panel: z.ZodType<AuthoredPanel> = z
  .strictObject({
    title: text('The title a reader sees.'),
    clinician: text('What the intake note calls it.').exactOptional(),
    'show when': condition.exactOptional(),
    rows: listOf('A list of findings, at least one.', row),
    ...pedigree,
  })
  .describe('A panel: a title and the findings shown under it (rows).')
