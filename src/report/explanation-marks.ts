import type { Truth } from '../model/truth.ts'

/** How a truth stands before its line: a sign, or a word where a sign cannot be shown. */
export type Marks = Readonly<Record<Truth, string>>

export const signMarks: Marks = { yes: '✓', no: '✗', unknown: '?' }

export const wordMarks: Marks = { yes: 'yes', no: 'no', unknown: '?' }
