export type Source = {
  readonly id: string
  readonly title: string
  readonly by: string
  readonly year?: number
  readonly url?: string
  readonly doi?: string
  readonly kind: string
  readonly reliability: 'high' | 'medium' | 'low'
}

/** Who says so: source ids or, where there is none, on what basis it is said. */
export type Pedigree = {
  readonly sources: readonly string[]
  readonly basis?: Basis
}

/** `practice`: common practice, no source read. `project`: our own judgement. */
export type Basis = 'practice' | 'project'

/** A sentence of the content, and who says so. */
export type Claim = Pedigree & {
  readonly say: string
  /** The kind of study, as `randomised trial`. */
  readonly design?: string
  /** How many people were studied. */
  readonly people?: number
}

/** A word of the glossary. */
export type Term = Pedigree & { readonly id: string; readonly say: string }
