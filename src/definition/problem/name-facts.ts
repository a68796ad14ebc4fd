import type { Rejection } from '../../model/rejection.ts'
import type { Place } from '../place.ts'

/** The kinds of thing an id may name. */
export type Kind =
  | 'section'
  | 'question'
  | 'use'
  | 'template'
  | 'measure'
  | 'class-list'
  | 'finding'
  | 'panel'
  | 'term'
  | 'source'
  | 'red-flag'
  | 'topic'
  | 'provider-question'
  | 'case'
  | 'check'

/** What can be wrong with the names a questionnaire uses, and with what is said of what they name. */
export type NameFacts =
  | {
      readonly code: 'unknown-name'
      readonly name: string
      readonly wanted: readonly Kind[]
      readonly known: readonly string[]
    }
  | {
      readonly code: 'wrong-kind'
      readonly name: string
      readonly kind: Kind
      readonly wanted: readonly Kind[]
    }
  | {
      readonly code: 'duplicate-id'
      readonly id: string
      readonly kind: Kind
      readonly first: Place
      readonly firstKind: Kind
    }
  | {
      readonly code: 'unknown-option'
      readonly option: string
      readonly id: string
      readonly kind: 'question' | 'class-list'
      readonly known: readonly string[]
    }
  /** `subject`: what the line is about, in the author's words: `a number question`. */
  | {
      readonly code: 'line-does-not-fit'
      readonly line: string
      readonly id: string
      readonly subject: string
      readonly suggestion: string
    }
  | { readonly code: 'question-in-no-section'; readonly id: string }
  | { readonly code: 'question-in-two-sections'; readonly id: string; readonly first: Place }
  | {
      readonly code: 'not-for-checklist' | 'not-a-number-question'
      readonly id: string
      readonly type: string
    }
  | { readonly code: 'bad-answer'; readonly rejection: Rejection }
  /** Braces in a text that nothing is inserted into. */
  | { readonly code: 'insertion-in-label'; readonly insertion: string }
  | { readonly code: 'named-twice'; readonly name: string }
