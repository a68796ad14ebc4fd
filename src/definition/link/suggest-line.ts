import type { NameLine } from './link-line.ts'
import type { Thing } from './names.ts'
import { optionsOf, type Subject } from './subject.ts'

/** The line to write instead of one that does not fit, as near to it as can be. */
export function suggestLine(raw: NameLine, subject: Subject, thing: Thing): string {
  const name = raw.subject.text
  const [first = 'yes'] = optionsOf(thing)
  switch (subject) {
    case 'yes-no':
      return `${name} is ${raw.kind === 'bare' && raw.negated ? 'no' : 'yes'}`
    case 'choice':
      return oneOption(raw, name, first)
    case 'choices':
      return severalOptions(raw, name, first)
    case 'class-list':
      return raw.kind === 'bare' && raw.negated ? `${name} is not ${first}` : `${name} is ${first}`
    case 'number':
    case 'measure':
      return raw.kind === 'is' && isNumber(raw.options[0]?.text)
        ? `${name} = ${raw.options[0]?.text}`
        : `${name} >= ${numberLimits(thing)}`
    case 'text':
      return `${name} is answered`
    case 'finding':
    case 'red-flag':
      return isDenied(raw) ? `not ${name}` : name
  }
}

function oneOption(raw: NameLine, name: string, first: string): string {
  if (raw.kind !== 'includes')
    return `${name} is ${raw.kind === 'bare' && raw.negated ? 'not ' : ''}${first}`
  const options = raw.options.map(({ text }) => text)
  return options.length === 1
    ? `${name} is ${options[0]}`
    : `${name} is one of [${options.join(', ')}]`
}

function severalOptions(raw: NameLine, name: string, first: string): string {
  if (raw.kind !== 'is') return `${name} includes ${first}`
  const list = `[${raw.options.map(({ text }) => text).join(', ')}]`
  if (raw.is === 'is-not') return `${name} includes none of ${list}`
  return raw.is === 'is-one-of'
    ? `${name} includes any of ${list}`
    : `${name} includes ${raw.options[0]?.text}`
}

const isNumber = (text: string | undefined): boolean => /^-?\d+(\.\d+)?$/.test(text ?? '')

/** A number that makes sense in an example. */
function numberLimits(thing: Thing): string {
  const limits =
    thing.kind === 'question' && 'limits' in thing.question ? thing.question.limits : ''
  return limits.split(' to ')[1] ?? '50'
}

/** `f is no`, `f is not yes`, `not f`. */
function isDenied(raw: NameLine): boolean {
  if (raw.kind === 'bare') return raw.negated
  return raw.kind === 'is' && (raw.is === 'is-not') !== (raw.options[0]?.text === 'no')
}
