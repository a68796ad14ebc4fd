import type { Comparison } from '../../model/condition.ts'
import type { Line, Slip } from './parse-line.ts'
import type { Name, RawLine } from './raw-condition.ts'
import { unknownForm } from './slips.ts'
import type { Word } from './words.ts'

type Parts = { readonly operator: Word; readonly rest: readonly Word[] }

/** `q >= 7`, `q between 4 and 6`; undefined where the operator is another. */
export function comparison(
  line: Line,
  subject: Name,
  { operator, rest }: Parts,
): RawLine | Slip | undefined {
  if (operator.text === 'between') return between(line, subject, rest)
  if (!isComparison(operator.text)) return undefined
  const [bound, more] = rest
  const sample = `${subject.text} ${operator.text} 7`
  if (bound === undefined || more !== undefined) return unknownForm(line, sample)
  if (!isNumber(bound.text)) return notANumber(bound, isSuggestion(subject, operator, bound))
  return {
    ...line.base,
    kind: 'compare',
    subject,
    compare: operator.text,
    bound: Number(bound.text),
  }
}

function between(line: Line, subject: Name, rest: readonly Word[]): RawLine | Slip {
  const [low, and, high, more] = rest
  if (low === undefined || and?.text !== 'and' || high === undefined || more !== undefined) {
    return unknownForm(line, `${subject.text} between 4 and 6`)
  }
  const bad = [low, high].find(({ text }) => !isNumber(text))
  if (bad !== undefined) return notANumber(bad)
  const [from, to] = [Number(low.text), Number(high.text)]
  if (from > to)
    return { from: low, to: high, facts: { code: 'bounds-reversed', low: from, high: to } }
  return { ...line.base, kind: 'between', subject, low: from, high: to }
}

const isComparison = (text: string): text is Comparison =>
  text === '>=' || text === '>' || text === '<' || text === '<=' || text === '='

/** A decimal number of at most fifteen digits, which a computer keeps as it is written. */
const isNumber = (text: string): boolean =>
  /^-?\d+(\.\d+)?$/.test(text) && text.replace(/\D/g, '').length <= 15

/** `q = yes` is what somebody writes who means `q is yes`. */
function isSuggestion(subject: Name, operator: Word, bound: Word): string | undefined {
  return operator.text === '=' ? `${subject.text} is ${bound.text}` : undefined
}

function notANumber(word: Word, suggestion?: string): Slip {
  return {
    from: word,
    to: word,
    facts: {
      code: 'bound-not-a-number',
      word: word.text,
      ...(suggestion !== undefined && { suggestion }),
    },
  }
}
