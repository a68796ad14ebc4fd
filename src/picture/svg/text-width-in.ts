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

/** By the widest of the characters in a row. */
const advances: readonly (readonly [RegExp, number])[] = [
  [/^[ijlf'., ]$/, 0.37],
  [/^[rtI!]$/, 0.43],
  [/^[()[\]{}/\\:;|"-]$/, 0.47],
  [/^[cszJ?]$/, 0.56],
  [/^[a-lnopqu-vxyz0-9$*_]$/, 0.64],
  [/^[<>=+~^#w]$/, 0.84],
  [/^[A-LNOPQRSTUVXYZ&]$/, 0.8],
  [/^[\u0020-\u007E]$/, 1.08],
]

/** Scripts of other widths: a column of a terminal is at most so wide. */
const COLUMN = 1.05

function advance(grapheme: string): number {
  const known = advances.find(([characters]) => characters.test(grapheme))
  return known?.[1] ?? displayWidth(grapheme) * COLUMN
}
