/** What can be wrong between a template and its uses. */
export type TemplateFacts =
  | { readonly code: 'missing-word'; readonly word: string; readonly template: string }
  | {
      readonly code: 'unknown-word-given'
      readonly word: string
      readonly template: string
      readonly known: readonly string[]
    }
  | { readonly code: 'word-is-an-id'; readonly word: string }
  | { readonly code: 'expansion-too-large'; readonly use: string }
