import type { Place } from '../place.ts'

/** The words for a problem. The message stands alone; the rest appears where there is something to say. */
export type Description = {
  readonly message: string
  /** What would have been right. */
  readonly expected?: string
  /** What to do. */
  readonly help?: string
  /** Other places it concerns, and what is there. */
  readonly related?: readonly Related[]
  /** A response that shows it, as a case ready to paste. */
  readonly example?: string
}

export type Related = { readonly place: Place; readonly label: string }

/** Words for every code of some facts. */
export type Words<F extends { readonly code: string }> = {
  readonly [C in F['code']]: (facts: FactsOf<F, C>) => Description
}

type FactsOf<F, C> = F extends { readonly code: infer D } ? (C extends D ? F : never) : never
