import type { Case } from './case.ts'
import type { Check } from './check.ts'
import type { ClassList } from './classes.ts'
import type { Finding, Panel } from './finding.ts'
import type { Measure } from './measure.ts'
import type { NotePart } from './note-part.ts'
import type { Question, Section } from './question.ts'
import type { RedFlag } from './red-flag.ts'
import type { Claim, Source, Term } from './source.ts'
import type { Topic } from './topic.ts'

/**
 * The authored definition, every name resolved and every template expanded: plain data, and the
 * same value whether read from YAML or from the JSON a build made of it. Lists keep the author's order.
 */
export type Questionnaire = {
  readonly id: string
  /** Of the content, as `1.0.0`; responses name it. */
  readonly version: string
  readonly language: string
  readonly title: string
  readonly purpose: string
  /** What the pain or illness is, told to a reader before any topic. */
  readonly about?: readonly Claim[]
  /** The choice a reader has before them. */
  readonly decision?: string
  /** Who paid for the content. */
  readonly funding?: string
  /** The day the content last changed, as `2026-11-21`. */
  readonly updated?: string
  readonly status: 'draft' | 'reviewed'
  readonly review: Review
  /** Old id → new id, for responses given to earlier versions. */
  readonly renamed: Readonly<Record<string, string>>
  readonly sections: readonly Section[]
  /** In the order of asking. */
  readonly questions: readonly Question[]
  readonly measures: readonly Measure[]
  readonly classes: readonly ClassList[]
  readonly findings: readonly Finding[]
  readonly panels: readonly Panel[]
  readonly glossary: readonly Term[]
  readonly sources: readonly Source[]
  readonly redFlags: readonly RedFlag[]
  readonly topics: readonly Topic[]
  /** How the intake note tells the answers; what it does not name comes after, by section. */
  readonly note: readonly NotePart[]
  readonly checks: readonly Check[]
  readonly cases: readonly Case[]
}

/** `due`: the date, as `2027-11-20`, after which every summary says a review is due. */
export type Review = { readonly by: readonly string[]; readonly due: string }
