import { surelyMeant } from '../../text/did-you-mean.ts'
import type { Span } from '../../text/span.ts'
import type { Place } from '../place.ts'
import { idFor } from '../problem/id-for.ts'
import type { Facts, Problem } from '../problem.ts'
import type { FileTexts } from '../render-problem.ts'
import type { Edit } from './edit.ts'
import { quoteCutText, quoteValue } from './quote-text.ts'
import { removeItem } from './remove-item.ts'
import { toBullets } from './to-bullets.ts'

/** The edits that do what the help of a problem says; none where that takes a person to decide. */
export function fixProblem(problem: Problem, files: FileTexts): readonly Edit[] {
  const source = files.get(problem.at.file)
  if (source === undefined) return []
  const edit = editFor(problem, { source, at: problem.at })
  return edit === undefined ? [] : [edit]
}

/** Where a problem is, and the text of that file. */
export type Here = { readonly source: string; readonly at: Place }

function editFor(facts: Facts, here: Here): Edit | undefined {
  switch (facts.code) {
    case 'unknown-key':
      return rename(here, facts.key, facts.known)
    case 'unknown-name':
      return rename(here, facts.name, facts.known)
    case 'unknown-word':
    case 'unknown-word-given':
      return rename(here, facts.word, facts.known)
    case 'unknown-option':
      return rename(here, facts.option, facts.known)
    case 'bad-answer':
      return renameAnswered(here, facts)
    case 'bad-id':
      return replace(here, facts.id, idFor(facts.id))
    case 'unknown-operator':
      return replace(here, facts.word, facts.suggestion)
    case 'bounds-reversed':
      return swap(here, /^([\d.-]+)(\s+and\s+)([\d.-]+)$/)
    case 'limits-reversed':
      return facts.low === facts.high ? undefined : swap(here, /^([\d.-]+)(\s+to\s+)([\d.-]+)$/)
    case 'and-or-in-line':
      return facts.sure && toBullets(here.source, facts.sure, facts)
    case 'cut-by-comment':
      return quoteCutText(here, facts)
    case 'wrong-type':
      return facts.wanted.startsWith('a text') ? quoteValue(here) : undefined
    case 'named-twice':
    case 'included-twice':
      return removeItem(here)
    default:
      return undefined
  }
}

function rename(here: Here, word: string, known: readonly string[]): Edit | undefined {
  return replace(here, word, surelyMeant(word, known))
}

type BadAnswer = Extract<Facts, { readonly code: 'bad-answer' }>

function renameAnswered(here: Here, { rejection }: BadAnswer): Edit | undefined {
  switch (rejection.code) {
    case 'unknown-question':
      return rename(here, rejection.question, rejection.known)
    case 'unknown-option':
      return rename(here, rejection.option, rejection.known)
    default:
      return undefined
  }
}

/** Only where the very word stands in that place, in quotes or not. */
function replace({ source, at }: Here, word: string, by: string | undefined): Edit | undefined {
  const span = wordIn(source, at.span, word)
  return by === undefined || span === undefined ? undefined : { place: { ...at, span }, text: by }
}

function wordIn(source: string, { start, end }: Span, word: string): Span | undefined {
  if (source.slice(start, end) === word) return { start, end }
  const isQuoted = /^(["']).*\1$/.test(source.slice(start, end))
  const inner = { start: start + 1, end: end - 1 }
  return isQuoted && source.slice(inner.start, inner.end) === word ? inner : undefined
}

function swap({ source, at }: Here, pair: RegExp): Edit | undefined {
  const [, one, between, other] = pair.exec(source.slice(at.span.start, at.span.end)) ?? []
  return one === undefined ? undefined : { place: at, text: `${other}${between}${one}` }
}
