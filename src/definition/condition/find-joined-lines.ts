import type { Line, Slip } from './parse-line.ts'
import type { Word } from './words.ts'

/** A line that joins two with `and` or `or`: the bullets to write instead. */
export function findJoinedLines({ text, words }: Line): Slip | undefined {
  const joins = words.filter((word, index) => isJoin(word) && !isBetween(words, index))
  const [first] = joins
  if (first === undefined) return undefined
  const combiner = isOr(first) ? 'any' : 'all'
  return {
    from: first,
    to: first,
    facts: { code: 'and-or-in-line', word: first.text, combiner, lines: split(text, joins) },
  }
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
