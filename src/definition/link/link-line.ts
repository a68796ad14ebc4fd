import type { Line } from '../../model/condition.ts'
import type { Name, RawLine } from '../condition/raw-condition.ts'
import type { Context } from './context.ts'
import { linkOptions } from './link-options.ts'
import { lookUp, resolve, type Thing } from './names.ts'
import { type Subject, subjectOf, subjectWords } from './subject.ts'
import { suggestLine } from './suggest-line.ts'

/** A line as read → linked. What it is about decides which forms fit. */
export function linkLine(context: Context, raw: RawLine): Line | undefined {
  if (isCheckOnly(context, raw)) {
    context.report(raw.place, { code: 'check-only-line', line: raw.line })
    return undefined
  }
  return linkPlainLine(context, raw)
}

/** A line that may stand anywhere, inside checks too. */
export function linkPlainLine(context: Context, raw: RawLine): Line | undefined {
  if (!isAboutName(raw)) return undefined
  const { text, place } = raw.subject
  const thing = lookUp(context, { name: text, place }, subjectKinds)
  const subject = thing && subjectOf(thing)
  if (thing === undefined || subject === undefined) return undefined
  if (fits(raw, subject)) {
    const line = convert(context, raw, thing)
    if (line !== undefined) context.written.set(line, raw)
    return line
  }
  context.report(raw.place, {
    code: 'line-does-not-fit',
    line: raw.line,
    id: text,
    subject: subjectWords[subject],
    suggestion: suggestLine(raw, subject, thing),
  })
  return undefined
}

/** What a line may be about. */
const subjectKinds = ['question', 'measure', 'class-list', 'finding', 'red-flag'] as const

/** A line that starts with a name. */
export type NameLine = Exclude<AnySubject, IsLine> | (Omit<IsLine, 'subject'> & About)

type AnySubject = Extract<RawLine, { readonly subject: unknown }>
type IsLine = Extract<RawLine, { readonly kind: 'is' }>
type About = { readonly subject: Name }

export function isAboutName(raw: RawLine): raw is NameLine {
  return 'subject' in raw && typeof raw.subject !== 'string'
}

function isCheckOnly({ names }: Context, raw: RawLine): boolean {
  if (!isAboutName(raw)) return true
  const thing = resolve(names, { name: raw.subject.text, place: raw.subject.place })
  return raw.kind === 'is' && thing !== 'broken' && thing?.kind === 'topic'
}

/** The forms that fit what a line is about. */
const forms: Readonly<Record<Subject, readonly RawLine['kind'][]>> = {
  'yes-no': ['is', 'state'],
  choice: ['is', 'state'],
  choices: ['includes', 'state'],
  number: ['compare', 'between', 'state'],
  text: ['state'],
  'class-list': ['is'],
  measure: ['compare', 'between'],
  finding: ['bare'],
  'red-flag': ['bare'],
}

function fits(raw: NameLine, subject: Subject): boolean {
  const isUnknown = raw.kind === 'state' && raw.is === 'unknown'
  return forms[subject].includes(raw.kind) && !(subject === 'text' && isUnknown)
}

function convert(context: Context, raw: NameLine, thing: Thing): Line | undefined {
  const { id } = thing
  switch (raw.kind) {
    case 'is': {
      const options = linkOptions(context, raw.options, thing)
      const about = thing.kind === 'question' ? 'question' : 'class'
      return options && { kind: 'option', about, id, is: raw.is, options }
    }
    case 'includes': {
      const options = linkOptions(context, raw.options, thing)
      return options && { kind: 'choices', id, includes: raw.includes, options }
    }
    case 'compare': {
      const about = thing.kind === 'question' ? 'question' : 'measure'
      return { kind: 'number', about, id, compare: raw.compare, bound: raw.bound }
    }
    case 'between': {
      const about = thing.kind === 'question' ? 'question' : 'measure'
      return { kind: 'between', about, id, low: raw.low, high: raw.high }
    }
    case 'state':
      return { kind: 'state', id, is: raw.is }
    case 'bare': {
      const about = thing.kind === 'red-flag' ? 'red-flag' : 'finding'
      return { kind: 'conclusion', about, id, negated: raw.negated }
    }
  }
}
