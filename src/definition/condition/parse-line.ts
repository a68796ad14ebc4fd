import type { Facts, Report } from '../problem.ts'
import { placeWithin, type ScalarTree } from '../read/tree.ts'
import { findJoinedLines } from './find-joined-lines.ts'
import { lineForm } from './line-form.ts'
import type { Name, RawLine } from './raw-condition.ts'
import { type Word, words } from './words.ts'

type TextTree = ScalarTree & { readonly value: string }

/** A mistake in a line: the words it concerns, and what it is. */
export type Slip = { readonly from: Word; readonly to: Word; readonly facts: Facts }

/** What the forms of a line are read with. */
export type Line = {
  readonly text: string
  readonly words: readonly Word[]
  readonly name: (word: Word) => Name
  readonly base: { readonly place: RawLine['place']; readonly line: string }
  /** Whether it stands in the source letter for letter. */
  readonly isVerbatim: boolean
}

/** One comparison, as written → by its form. */
export function parseLine(tree: TextTree, report: Report): RawLine | undefined {
  const text = tree.value
  const found = words(text)
  const [first] = found
  if (first === undefined) {
    report(tree.place, { code: 'not-a-condition', found: 'an empty text' })
    return undefined
  }
  const line: Line = {
    text,
    words: found,
    name: ({ text, start, end }) => ({ text, place: placeWithin(tree, start, end) }),
    base: { place: tree.place, line: text },
    isVerbatim: tree.verbatimFrom !== undefined,
  }
  const read = findJoinedLines(line) ?? lineForm(line)
  if (!('facts' in read)) return read
  report(placeWithin(tree, read.from.start, read.to.end), read.facts)
  return undefined
}
