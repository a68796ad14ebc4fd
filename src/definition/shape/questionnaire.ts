import { z } from 'zod'
import { type AuthoredCase, workedCase } from './case.ts'
import { type AuthoredCheck, check } from './check.ts'
import { type AuthoredClassList, classList } from './classes.ts'
import { type AuthoredFinding, type AuthoredPanel, finding, panel } from './finding.ts'
import { type AuthoredIdentity, identity } from './identity.ts'
import { type AuthoredMeasure, measure } from './measure.ts'
import { type AuthoredNotePart, notePart } from './note-part.ts'
import { type AuthoredQuestion, type AuthoredSection, question, section } from './question.ts'
import { type AuthoredRedFlag, redFlag } from './red-flag.ts'
import { mapOf } from './scalar.ts'
import { type AuthoredSource, type AuthoredTerm, sources, term } from './source.ts'
import { type AuthoredTemplate, type AuthoredUse, template, use } from './template.ts'
import { type AuthoredTopic, topic } from './topic.ts'

type MapOf<T> = Readonly<Record<string, T>>

/** What any file of a questionnaire may hold. */
export type AuthoredPart = {
  readonly sections?: readonly AuthoredSection[]
  readonly questions?: MapOf<AuthoredQuestion>
  readonly templates?: MapOf<AuthoredTemplate>
  readonly uses?: MapOf<AuthoredUse>
  readonly measures?: MapOf<AuthoredMeasure>
  readonly classes?: MapOf<AuthoredClassList>
  readonly findings?: MapOf<AuthoredFinding>
  readonly panels?: MapOf<AuthoredPanel>
  readonly glossary?: MapOf<AuthoredTerm>
  readonly sources?: MapOf<AuthoredSource>
  readonly 'red flags'?: MapOf<AuthoredRedFlag>
  readonly topics?: MapOf<AuthoredTopic>
  readonly note?: readonly AuthoredNotePart[]
  readonly checks?: readonly AuthoredCheck[]
  readonly cases?: MapOf<AuthoredCase>
}

/** The whole, its files put together. */
export type AuthoredQuestionnaire = AuthoredIdentity & AuthoredPart

/** The keys of every file, each of which may be left out. */
type PartKeys = {
  readonly [key in keyof AuthoredPart]-?: z.ZodExactOptional<
    z.ZodType<NonNullable<AuthoredPart[key]>>
  >
}

export const partKeys: PartKeys = {
  sections: z.array(section).describe('The sections, in the order of asking.').exactOptional(),
  questions: mapOf('The questions, by id.', question).exactOptional(),
  templates: mapOf('Questions written once for several things.', template).exactOptional(),
  uses: mapOf('The things a template is used for, by id.', use).exactOptional(),
  measures: mapOf('Numbers that follow from answers, by id.', measure).exactOptional(),
  classes: mapOf('Class lists, by id.', classList).exactOptional(),
  findings: mapOf('Named conclusions, by id.', finding).exactOptional(),
  panels: mapOf('Findings shown together, by id.', panel).exactOptional(),
  glossary: mapOf('Words explained, by the word.', term).exactOptional(),
  sources: sources.exactOptional(),
  'red flags': mapOf('Conclusions that cannot wait, by id.', redFlag).exactOptional(),
  topics: mapOf('What the summary may discuss, by id.', topic).exactOptional(),
  note: z.array(notePart).describe('The intake note, paragraph by paragraph.').exactOptional(),
  checks: z.array(check).describe('Statements proved for every response.').exactOptional(),
  cases: mapOf('Worked examples, by id.', workedCase).exactOptional(),
}

/** A file that another includes. */
export const part: z.ZodType<AuthoredPart> = z
  .strictObject(partKeys)
  .describe('An included file: a map of the keys of a questionnaire.')

/** The file a questionnaire starts with, or all of it. */
export const questionnaire: z.ZodType<AuthoredQuestionnaire> = z
  .strictObject({ ...identity, ...partKeys })
  .describe('A questionnaire: a map that starts with questionnaire: 1.')
