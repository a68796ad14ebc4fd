/** What can be wrong with the keys and values of one construct. */
export type ShapeFacts =
  | { readonly code: 'unknown-key'; readonly key: string; readonly known: readonly string[] }
  | { readonly code: 'missing-key'; readonly key: string; readonly expected: string }
  | { readonly code: 'empty-value'; readonly expected: string }
  | {
      readonly code: 'wrong-type'
      readonly wanted: string
      readonly found: string
      readonly expected: string
    }
  | {
      readonly code: 'unknown-word'
      readonly word: string
      readonly known: readonly string[]
      readonly expected: string
    }
  | { readonly code: 'bad-value'; readonly found: string; readonly expected: string }
  | { readonly code: 'bad-id' | 'reserved-id'; readonly id: string }
  | { readonly code: 'not-for-included'; readonly key: string }
  /** Keys of which one group, and no more, belongs here. */
  | {
      readonly code: 'one-of-keys'
      readonly groups: readonly (readonly string[])[]
      readonly found: readonly string[]
    }
  | { readonly code: 'no-pedigree'; readonly what: 'claim' | 'red-flag' }
