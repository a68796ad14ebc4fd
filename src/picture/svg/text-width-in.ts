import { displayWidth } from '../../text/display-width.ts'
import { graphemes } from '../../text/graphemes.ts'

/**
 * The room a line takes in any common sans-serif font, in parts of the font size: what the widest of
 * them, DejaVu Sans and Verdana, take. Nobody knows which one a reader has.
 */
export function textWidthIn(line: string, weight: 'normal' | 'bold' = 'normal'): number {
  const width = graphemes(line).reduce((sum, one) => sum + advance(one), 0)
  return weight === 'bold' ? width * BOLD : width
}

const BOLD = 1.14

const advances: readonly (readonly [RegExp, number])[] = [
  [/^[ijl|!'.,:;]$/, 0.4],
  [/^[ fIt()[\]{}/\\"`°-]$/, 0.47],
  [/^[mwMW%@]$/, 1.02],
  [/^[<>=+~^_A-Z#&]$/, 0.86],
  [/^[\u0020-\u007E]$/, 0.65],
]

/** Scripts of other widths: a column of a terminal is at most so wide. */
const COLUMN = 1.05

function advance(grapheme: string): number {
  const known = advances.find(([characters]) => characters.test(grapheme))
  return known?.[1] ?? displayWidth(grapheme) * COLUMN
}
