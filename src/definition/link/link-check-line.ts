import type { CheckLine } from '../../model/condition.ts'
import type { Name, RawLine } from '../condition/raw-condition.ts'
import { standings } from '../shape/case.ts'
import { urgencies } from '../shape/red-flag.ts'
import type { Context } from './context.ts'
import { isAboutName, linkPlainLine } from './link-line.ts'
import { resolve } from './names.ts'

/** A line of a check: any line, and those that speak of what follows from the answers. */
export function linkCheckLine(context: Context, raw: RawLine): CheckLine | undefined {
  switch (raw.kind) {
    case 'not-established':
    case 'possible': {
      const line = linkPlainLine(context, raw.of)
      if (line === undefined && !isAboutName(raw.of)) {
        context.report(raw.place, { code: 'unknown-form', line: raw.line })
      }
      return line && { kind: raw.kind, line }
    }
    case 'urgency': {
      const urgency = word(context, raw.urgency, { words: urgencies, expected: 'An urgency.' })
      return urgency && { kind: 'urgency', at: raw.at, urgency }
    }
    case 'is':
      return isAboutTopic(context, raw) ? linkStanding(context, raw) : linkPlainLine(context, raw)
    default:
      return linkPlainLine(context, raw)
  }
}

type IsLine = Extract<RawLine, { readonly kind: 'is' }>

function isAboutTopic({ names }: Context, { subject }: IsLine): boolean {
  if (typeof subject === 'string') return true
  const thing = resolve(names, { name: subject.text, place: subject.place })
  return thing !== 'broken' && thing?.kind === 'topic'
}

function linkStanding(context: Context, { subject, is, options }: IsLine): CheckLine | undefined {
  const found = options.map((option) =>
    word(context, option, { words: standings, expected: 'The standing of a topic.' }),
  )
  const known = found.filter((standing) => standing !== undefined)
  if (known.length < found.length) return undefined
  if (subject === 'any-topic') return { kind: 'standing', topic: 'any', is, standings: known }
  if (subject === 'every-topic') return { kind: 'standing', topic: 'every', is, standings: known }
  return { kind: 'standing', topic: { id: subject.text }, is, standings: known }
}

type Choice<T> = { readonly words: readonly T[]; readonly expected: string }

/** One of a few words of the language. */
function word<T extends string>(
  { report }: Context,
  { text, place }: Name,
  { words, expected }: Choice<T>,
): T | undefined {
  const found = words.find((one) => one === text)
  if (found === undefined) {
    const full = `${expected.slice(0, -1)}: ${words.join(', ')}.`
    report(place, { code: 'unknown-word', word: text, known: words, expected: full })
  }
  return found
}
