import type { ErrorCode } from 'yaml'
import type { Place } from '../place.ts'

/** What can be wrong with a file before anyone asks what it says. */
export type ReadingFacts =
  | { readonly code: 'missing-file' | 'outside-folder'; readonly path: string }
  | { readonly code: 'unreadable-file'; readonly path: string; readonly reason: string }
  | { readonly code: 'file-too-large'; readonly size: number; readonly limit: number }
  | { readonly code: 'invalid-utf-8'; readonly byte: number }
  | { readonly code: 'control-character'; readonly character: string }
  | { readonly code: 'empty-file' }
  | { readonly code: 'too-deep' | 'too-many-entries'; readonly limit: number }
  | { readonly code: 'yaml-syntax'; readonly mistake: ErrorCode }
  | { readonly code: 'duplicate-key'; readonly key: string; readonly first: Place }
  | { readonly code: 'tag' | 'anchor' | 'alias' | 'directive'; readonly text: string }
  | { readonly code: 'merge-key' | 'several-documents' | 'key-not-text' }
  | { readonly code: 'forbidden-key'; readonly key: string }
  | { readonly code: 'not-a-number' | 'rounded-number'; readonly text: string }
  | { readonly code: 'cut-by-comment'; readonly kept: string; readonly lost: string }
  /** `inside`: a line or text that ends early inside YAML's own brackets; `begins`: a text that looks like one. */
  | {
      readonly code: 'flow-needs-bullet'
      readonly sign: string
      readonly where: 'inside' | 'begins'
    }
  | { readonly code: 'included-twice'; readonly path: string; readonly first: Place }
