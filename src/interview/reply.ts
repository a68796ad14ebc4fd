import type { Answers } from '../model/answer.ts'

/** What a person can do at a step. Answers are valid ones: a prompter has validated them. */
export type Reply =
  /** The answers of the step; a row of a checklist left out is not answered. */
  | { readonly kind: 'answers'; readonly answers: Answers }
  /** Answers to any questions, by their ids, asked already or not. */
  | { readonly kind: 'given-ahead'; readonly answers: Answers }
  /** To every question of the step that has no answer yet. */
  | { readonly kind: 'unknown' | 'declined' }
  /** `keeping`: what was marked on the screen before leaving it. */
  | { readonly kind: 'back' | 'forward' | 'stop'; readonly keeping?: Answers }
  /** At an interruption: show the summary now, or go on for the note. */
  | { readonly kind: 'stop-here' | 'go-on' }
  /** At the review: change this answer. */
  | { readonly kind: 'jump'; readonly to: string }
  /** At the review: the answers stand. */
  | { readonly kind: 'accept' }
  /** There is nobody left to ask. */
  | { readonly kind: 'end-of-input' }
