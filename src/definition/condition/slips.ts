import { didYouMean } from '../../text/did-you-mean.ts'
import type { Line, Slip } from './parse-line.ts'
import type { Word } from './words.ts'

/** A line that has no form of the language. */
export function unknownForm({ text, words }: Line, suggestion?: string): Slip {
  // A line without words has been refused before.
  const first = words[0] ?? { text: '', start: 0, end: text.length }
  return {
    from: first,
    to: words.at(-1) ?? first,
    facts: { code: 'unknown-form', line: text, ...(suggestion !== undefined && { suggestion }) },
  }
}

/** A word that stands where an operator should. */
export function unknownOperator(word: Word, next: Word | undefined): Slip {
  const known = /^-?\d/.test(next?.text ?? '') ? numberWords : optionWords
  const suggestion = known.get(word.text) ?? didYouMean(word.text, operators)
  return {
    from: word,
    to: word,
    facts: {
      code: 'unknown-operator',
      word: word.text,
      ...(suggestion !== undefined && { suggestion }),
    },
  }
}

const operators = ['is', 'includes', 'between']

/** What other languages call it, before a number. */
const numberWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '==': '=',
    '===': '=',
    equals: '=',
    '=>': '>=',
    '=<': '<=',
  }),
)

/** What other languages call it, before an option. */
const optionWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '==': 'is',
    '===': 'is',
    '!=': 'is not',
    '!==': 'is not',
    '<>': 'is not',
    equals: 'is',
    contains: 'includes',
    has: 'includes',
    in: 'is one of',
    isnt: 'is not',
    "isn't": 'is not',
    not: 'is not',
  }),
)
