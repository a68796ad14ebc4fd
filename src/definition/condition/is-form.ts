import { listMeant, optionList } from './option-list.ts'
import type { Line, Slip } from './parse-line.ts'
import type { Name, RawLine } from './raw-condition.ts'
import { unknownForm } from './slips.ts'
import type { Word } from './words.ts'

/** What follows `is`: an option, `not` an option, `one of` a list, `answered`, `unknown`. */
export function isForm(
  line: Line,
  subject: Name | 'any-topic' | 'every-topic',
  rest: readonly Word[],
): RawLine | Slip {
  const shown = typeof subject === 'string' ? subject.replace('-', ' ') : subject.text
  const [first, second, third] = rest
  if (first === undefined) return unknownForm(line, `${shown} is …`)
  if (first.text === 'one' && second?.text === 'of') {
    const options = optionList(line, rest.slice(2))
    if (options !== undefined)
      return { ...line.base, kind: 'is', subject, is: 'is-one-of', options }
    return unknownForm(line, `${shown} is one of ${listMeant(rest.slice(2))}`)
  }
  if (first.text === 'not') return isNot(line, subject, { shown, option: second, more: third })
  if (second !== undefined) return unknownForm(line, severalMeant(shown, rest))
  if (typeof subject !== 'string' && (first.text === 'answered' || first.text === 'unknown')) {
    return { ...line.base, kind: 'state', subject, is: first.text }
  }
  return { ...line.base, kind: 'is', subject, is: 'is', options: [line.name(first)] }
}

type Negated = {
  readonly shown: string
  readonly option?: Word | undefined
  readonly more?: Word | undefined
}

function isNot(
  line: Line,
  subject: Name | 'any-topic' | 'every-topic',
  { shown, option, more }: Negated,
): RawLine | Slip {
  if (option === undefined) return unknownForm(line, `${shown} is not …`)
  if (more !== undefined || option.text === 'answered' || option.text === 'unknown') {
    return unknownForm(line, `none:\n  - ${line.text.replace(/\bis not\b/, 'is')}`)
  }
  return { ...line.base, kind: 'is', subject, is: 'is-not', options: [line.name(option)] }
}

function severalMeant(shown: string, rest: readonly Word[]): string | undefined {
  return rest.some(({ text }) => text === ',' || text === '[')
    ? `${shown} is one of ${listMeant(rest)}`
    : undefined
}
