import type { Place } from '../place.ts'

/** A text to put in the place of what stands there; an empty one takes it away. */
export type Edit = { readonly place: Place; readonly text: string }
