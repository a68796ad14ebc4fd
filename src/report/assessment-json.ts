import type { Urgency } from '../model/red-flag.ts'
import type { CautionLevel, Standing } from '../model/topic.ts'
import type { Truth } from '../model/truth.ts'

/** The published form of an assessment, version 1: what `schema/assessment.schema.json` describes. */
export type AssessmentJson = {
  /** The response's own, where it has one. */
  readonly id?: string
  readonly schemaVersion: 1
  readonly questionnaire: { readonly id: string; readonly version: string; readonly hash: string }
  readonly urgency: { readonly atLeast: Urgency; readonly atMost: Urgency }
  readonly redFlags: readonly RedFlagJson[]
  readonly findings: Readonly<Record<string, Truth>>
  readonly measures: Readonly<Record<string, MeasureJson>>
  /** A class, `none` where the list does not apply, `unknown` while several are possible. */
  readonly classes: Readonly<Record<string, string>>
  readonly panels: readonly PanelJson[]
  readonly topics: readonly TopicJson[]
  readonly ask: readonly AskJson[]
  readonly problems: readonly ResponseProblem[]
}

/** What was wrong with an answer; the answer counts for nothing. */
export type ResponseProblem = {
  readonly code: string
  readonly question: string
  readonly message: string
  readonly suggestion?: string
}

export type RedFlagJson = {
  readonly id: string
  readonly truth: Truth
  readonly urgency: Urgency
  readonly settledBy: readonly string[]
}

export type MeasureJson = {
  readonly defined: Truth
  readonly atLeast?: number
  readonly atMost?: number
}

export type PanelJson = {
  readonly id: string
  readonly shown: Truth
  readonly rows: readonly { readonly finding: string; readonly truth: Truth | 'untested' }[]
}

export type TopicJson = {
  readonly id: string
  readonly standing: Standing
  readonly because: readonly { readonly finding: string; readonly answers: readonly string[] }[]
  readonly first: readonly { readonly finding: string; readonly truth: Truth }[]
  readonly settledBy: readonly string[]
  readonly cautions: readonly {
    readonly finding: string
    readonly level: CautionLevel
    readonly truth: Truth
  }[]
}

export type AskJson = {
  readonly id: string
  readonly topics: readonly string[]
  readonly text: string
}
