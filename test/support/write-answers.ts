import type { Answer, Answers } from '../../src/model/answer.ts'

type WrittenAnswer = string | number | readonly string[] | { readonly text: string }

/** Answers as a response writes them; a text stands as `{ text }`, so that a word is an option. */
export type Written = Readonly<Record<string, WrittenAnswer>>

export function said(written: Written): Answers {
  return new Map(Object.entries(written).map(([id, value]) => [id, answerOf(value)]))
}

function answerOf(value: WrittenAnswer): Answer {
  if (value === 'yes' || value === 'no') return { kind: 'yes-no', yes: value === 'yes' }
  if (value === 'unknown' || value === 'declined') return { kind: value }
  if (typeof value === 'number') return { kind: 'number', number: value }
  if (typeof value === 'string') return { kind: 'choice', option: value }
  return 'text' in value ? { kind: 'text', text: value.text } : { kind: 'choices', options: value }
}
