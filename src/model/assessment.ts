import type { Answers } from './answer.ts'
import type { Urgency } from './red-flag.ts'
import type { CautionLevel, Standing } from './topic.ts'
import type { Truth } from './truth.ts'

/** All that follows from a response. Lists keep the questionnaire's order. */
export type Assessment = {
  readonly urgency: UrgencyRange
  /** A red flag with `stop` is established: every topic is withheld. */
  readonly stopped: boolean
  readonly redFlags: readonly RedFlagResult[]
  readonly findings: ReadonlyMap<string, Truth>
  readonly measures: ReadonlyMap<string, MeasureRange>
  readonly classes: ReadonlyMap<string, ClassResult>
  readonly panels: readonly PanelResult[]
  readonly topics: readonly TopicResult[]
  /** Provider questions to show, ranked, none twice. */
  readonly ask: readonly AskResult[]
  /** Whether each question is enabled. */
  readonly enabled: ReadonlyMap<string, Truth>
  /** The answers that count: those to questions not disabled. */
  readonly answers: Answers
}

/** `atLeast`: from the flags established; `atMost`: adding those still open. */
export type UrgencyRange = { readonly atLeast: Urgency; readonly atMost: Urgency }

export type RedFlagResult = {
  readonly id: string
  readonly truth: Truth
  readonly urgency: Urgency
  /** Where unknown: the open questions that can still decide it; all of them answered do. */
  readonly settledBy: readonly string[]
}

/** The values the open inputs still allow; no bounds where it is undefined for sure. */
export type MeasureRange = {
  readonly defined: Truth
  readonly atLeast?: number
  readonly atMost?: number
}

/** `class` once it is established: a class, or `none` where the list does not apply. */
export type ClassResult = { readonly class: string; readonly possible: readonly string[] }

export type PanelResult = {
  readonly id: string
  readonly shown: Truth
  readonly rows: readonly { readonly finding: string; readonly truth: Truth | 'untested' }[]
}

export type TopicResult = {
  readonly id: string
  readonly standing: Standing
  /** The findings given as reasons that hold, each with the answers that establish it. */
  readonly because: readonly ReasonResult[]
  /** What comes first and is not established. */
  readonly first: readonly { readonly finding: string; readonly truth: Truth }[]
  /** For `may-apply`: the smallest set of open questions for which some answers settle it. */
  readonly settledBy: readonly string[]
  /** The cautions that hold, and those not ruled out. */
  readonly cautions: readonly CautionResult[]
}

export type ReasonResult = { readonly finding: string; readonly answers: readonly string[] }

export type CautionResult = {
  readonly finding: string
  readonly level: CautionLevel
  readonly truth: Truth
}

/** A provider question and the topics it belongs to. */
export type AskResult = {
  readonly id: string
  readonly topics: readonly string[]
  readonly text: string
}
