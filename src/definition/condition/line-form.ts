import { comparison } from './comparison-form.ts'
import { includesForm } from './includes-form.ts'
import { isForm } from './is-form.ts'
import type { Line, Slip } from './parse-line.ts'
import type { Name, RawLine } from './raw-condition.ts'
import { unknownForm, unknownOperator } from './slips.ts'
import type { Word } from './words.ts'

/** The form of a line that joins nothing. */
export function lineForm(line: Line): RawLine | Slip {
  const texts = line.words.map(({ text }) => text)
  const [first, second, third] = texts
  if (first === 'not' && second !== 'is') return withoutSuffix(line, texts) ?? negation(line)
  if (first === 'urgency' && second === 'at') return urgency(line)
  if ((first === 'any' || first === 'every') && second === 'topic' && third === 'is') {
    return isForm(line, `${first}-topic`, line.words.slice(3))
  }
  return withoutSuffix(line, texts) ?? aboutName(line)
}

/** `L is not established`, `L is possible`: a line with words behind it. */
function withoutSuffix(line: Line, texts: readonly string[]): RawLine | Slip | undefined {
  const kind = suffixes.find(({ words }) => endsWith(texts, words))
  if (kind === undefined) return undefined
  const inner = line.words.slice(0, -kind.words.length)
  const of = lineForm({ ...line, words: inner })
  return 'facts' in of ? of : { ...line.base, kind: kind.kind, of }
}

const suffixes = [
  { kind: 'not-established', words: ['is', 'not', 'established'] },
  { kind: 'possible', words: ['is', 'possible'] },
] as const

function endsWith(texts: readonly string[], words: readonly string[]): boolean {
  const from = texts.length - words.length
  return from > 0 && words.every((word, index) => texts[from + index] === word)
}

function negation(line: Line): RawLine | Slip {
  const [, subject, ...rest] = line.words
  if (subject === undefined) return unknownForm(line)
  if (rest.length === 0) {
    return { ...line.base, kind: 'bare', subject: line.name(subject), negated: true }
  }
  const positive = line.text.slice(subject.start)
  const is = rest[0]?.text === 'is' && rest.length === 2
  return unknownForm(
    line,
    is ? `${subject.text} is not ${rest[1]?.text}` : `none:\n  - ${positive}`,
  )
}

function urgency(line: Line): RawLine | Slip {
  const [, , at, level, more] = line.words
  if ((at?.text !== 'least' && at?.text !== 'most') || level === undefined || more !== undefined) {
    return unknownForm(line, 'urgency at least urgent')
  }
  return { ...line.base, kind: 'urgency', at: at.text, urgency: line.name(level) }
}

function aboutName(line: Line): RawLine | Slip {
  const [first, operator, ...rest] = line.words
  if (first === undefined || !isName(first)) return unknownForm(line)
  const subject: Name = line.name(first)
  if (operator === undefined) return { ...line.base, kind: 'bare', subject, negated: false }
  if (operator.text === 'is') return isForm(line, subject, rest)
  if (operator.text === 'includes') return includesForm(line, subject, rest)
  return comparison(line, subject, { operator, rest }) ?? unknownOperator(operator, rest[0])
}

/** What can be a name at all, misspelt or not. */
function isName({ text }: Word): boolean {
  return /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/.test(text)
}
