import { lineForm } from './line-form.ts'
import type { Line, Slip } from './parse-line.ts'
import { type Word, words as wordsIn } from './words.ts'

/** A line that joins two with `and` or `or`: the bullets to write instead. */
export function findJoinedLines(line: Line): Slip | undefined {
  const { text, words } = line
  const joins = words.filter((word, index) => isJoin(word) && !isBetween(words, index))
  const [first] = joins
  if (first === undefined) return undefined
  const combiner = isOr(first) ? 'any' : 'all'
  const lines = split(text, joins)
  const isSure = joins.every((join) => isOr(join) === isOr(first)) && areLines(line, lines)
  return {
    from: first,
    to: first,
    facts: {
      code: 'and-or-in-line',
      word: first.text,
      combiner,
      lines,
      ...(isSure && { sure: line.base.place }),
    },
  }
}

/** Whether each part is a line by itself: a name behind a comparison may be meant as its value. */
function areLines(line: Line, parts: readonly string[]): boolean {
  const forms = parts.map((text) => lineForm({ ...line, text, words: wordsIn(text) }))
  const kinds = forms.map((form) => ('facts' in form ? undefined : form.kind))
  const names = kinds.filter((kind) => kind === 'bare').length
  const namesFirst = kinds.slice(0, names).every((kind) => kind === 'bare')
  return line.isVerbatim && !kinds.includes(undefined) && namesFirst
}

const isOr = ({ text }: Word): boolean => /^(or|\|\|)$/i.test(text)

const isJoin = (word: Word): boolean => isOr(word) || /^(and|&&)$/i.test(word.text)

/** The `and` of `between 4 and 6`. */
function isBetween(words: readonly Word[], index: number): boolean {
  return words[index]?.text === 'and' && words[index - 2]?.text === 'between'
}

/** The parts of a line; one that is only a value takes the beginning of the part before it. */
function split(text: string, joins: readonly Word[]): readonly string[] {
  const starts = [0, ...joins.map(({ end }) => end)]
  const ends = [...joins.map(({ start }) => start), text.length]
  return starts.map((start, index) => text.slice(start, ends[index]).trim())
}
