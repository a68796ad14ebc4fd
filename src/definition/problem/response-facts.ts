/** What can be wrong with a response, beside its answers. */
export type ResponseFacts =
  | { readonly code: 'other-questionnaire'; readonly named: string; readonly id: string }
  | { readonly code: 'other-version'; readonly named: string; readonly version: string }
