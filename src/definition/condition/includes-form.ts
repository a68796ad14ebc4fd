import { listMeant, optionList } from './option-list.ts'
import type { Line, Slip } from './parse-line.ts'
import type { Name, RawLine } from './raw-condition.ts'
import { unknownForm } from './slips.ts'
import type { Word } from './words.ts'

/** What follows `includes`: an option, or `any of`, `all of`, `none of` a list. */
export function includesForm(line: Line, subject: Name, rest: readonly Word[]): RawLine | Slip {
  const [first, second] = rest
  if (first === undefined) return unknownForm(line, `${subject.text} includes …`)
  if (isQuantity(first.text) && second?.text === 'of') {
    const options = optionList(line, rest.slice(2))
    const includes = first.text
    if (options !== undefined) return { ...line.base, kind: 'includes', subject, includes, options }
    return unknownForm(line, `${subject.text} includes ${includes} of ${listMeant(rest.slice(2))}`)
  }
  if (second !== undefined) {
    return unknownForm(line, `${subject.text} includes any of ${listMeant(rest)}`)
  }
  return { ...line.base, kind: 'includes', subject, includes: 'any', options: [line.name(first)] }
}

const isQuantity = (text: string): text is 'any' | 'all' | 'none' =>
  text === 'any' || text === 'all' || text === 'none'
