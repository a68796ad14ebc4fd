import { didYouMean } from '../../text/did-you-mean.ts'
import type { Kind } from './name-facts.ts'

/** `a, b or c` */
export function either(words: readonly string[]): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}

/** The help that names the nearest known word; else the few there are; else nothing. */
export function meantWord(
  word: string,
  known: readonly string[],
): { readonly help: string } | undefined {
  const guess = didYouMean(word, known)
  if (guess !== undefined) return { help: `did you mean "${guess}"?` }
  if (known.length === 0 || known.length > fewest) return undefined
  return { help: `it can be ${either(known)}` }
}

/** So many can be listed and still be read. */
const fewest = 12

/** What was expected, in the line of a message: a description without its capital and its full stop. */
export function expecting(expected: string): { readonly expected: string } | undefined {
  return expected === '' ? undefined : { expected: lowerFirst(expected).replace(/\.$/, '') }
}

function lowerFirst(text: string): string {
  return /^[A-Z]([a-z]| )/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}

/** Kinds of thing in the author's words. */
export const kindWords: Readonly<Record<Kind, string>> = {
  section: 'section',
  question: 'question',
  use: 'use',
  template: 'template',
  measure: 'measure',
  'class-list': 'class list',
  finding: 'finding',
  panel: 'panel',
  term: 'term of the glossary',
  source: 'source',
  'red-flag': 'red flag',
  topic: 'topic',
  'provider-question': 'provider question',
  case: 'case',
  check: 'check',
}

export function kindsInWords(kinds: readonly Kind[]): string {
  return either(kinds.map((kind) => kindWords[kind]))
}

/** `a`, or `an` before a vowel. */
export function article(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`
}
