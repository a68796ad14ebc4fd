/** Reads a file of the questionnaire's folder. The disk is handed in: this floor has none. */
export type ReadFile = (path: string) => FileContent

/** What came of reading a file. `outside`: the path leaves the folder, perhaps through a link. */
export type FileContent =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'missing' }
  | { readonly kind: 'outside' }
  | { readonly kind: 'too-large'; readonly size: number }
  | { readonly kind: 'unreadable'; readonly reason: string }

/** The size a reader may stop at, in bytes; no file of a questionnaire may be larger. */
export const largestFile: number = 1_000_000
