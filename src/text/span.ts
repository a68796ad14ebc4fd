/** A range of a source text in UTF-16 offsets, `end` not included. */
export type Span = { readonly start: number; readonly end: number }
