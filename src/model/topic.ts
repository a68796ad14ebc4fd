import type { Condition } from './condition.ts'
import type { Claim, Pedigree } from './source.ts'

/** What the summary may discuss. */
export type Topic = {
  readonly id: string
  readonly title: string
  /** What the intake note calls it. */
  readonly clinician?: string
  readonly aka: readonly string[]
  /** Ids of topics with a similar name. */
  readonly notToConfuseWith: readonly string[]
  readonly kind: TopicKind
  /** It damages or removes a part of the body. */
  readonly destructive?: true
  readonly rank: Rank
  readonly relevantWhen: Condition
  readonly first: readonly First[]
  readonly because: readonly Reason[]
  readonly cautions: readonly Caution[]
  readonly about: About
  readonly evidence: Evidence
  readonly askYourProvider: readonly ProviderQuestion[]
}

export type TopicKind = 'procedure' | 'treatment' | 'assessment' | 'self-care'

export type Standing = 'discuss' | 'later' | 'may-apply' | 'not-relevant' | 'withheld'

/** Where the topic stands in the summary: low numbers first. */
export type Rank = Pedigree & { readonly order: number; readonly because: string }

/** What usually comes before the topic. */
export type First = Pedigree & { readonly finding: string; readonly say: string }

export type Reason = Pedigree & { readonly finding: string; readonly say: string }

/** `stop-and-discuss`: usually changes or prevents it; `plan`: usually possible with a plan. */
export type Caution = Pedigree & {
  readonly finding: string
  readonly level: CautionLevel
  readonly say: string
}

export type CautionLevel = 'stop-and-discuss' | 'plan'

export type AboutPart = 'what' | 'how' | 'benefit' | 'lasts' | 'risks' | 'recovery' | 'unsure'

export type About = { readonly [part in AboutPart]: readonly Claim[] }

export type Evidence = Pedigree & { readonly grade: EvidenceGrade; readonly say: string }

export type EvidenceGrade =
  | 'randomised-conflicting'
  | 'randomised-small'
  | 'observational'
  | 'case-series'
  | 'guideline'

export type ProviderQuestion = {
  readonly id: string
  readonly ask: string
  readonly when?: Condition
}
