import { printable } from './printable.ts'
import { shareMarks } from './share-marks.ts'
import type { Block, Line } from './summary.ts'
import { asIs, type Style } from './text-style.ts'

/** A line's words before they are laid out: label, text, sources; figures drawn on lines of their own. */
export function lineText(
  { label, text, aside, refs, shares = [] }: Line,
  { kind, tone }: Block,
  style: Style,
): string {
  const ink = tone === undefined ? style.strong : style[tone]
  const whole = kind === 'subheading' || (tone !== undefined && label === undefined)
  const parts = [
    styled(label ?? '', ink),
    whole ? styled(text, ink) : printable(text),
    aside === undefined ? '' : styled(`(${aside})`, style.quiet),
    refMarks(refs),
  ]
  const drawn = shares.flatMap((share) => [`${share.caption}:`, ...shareMarks(share)])
  return [parts.filter((part) => part !== '').join(' '), ...drawn].join('\n')
}

/** Numbers of sources, as `[1][2]`. */
export function refMarks(refs: readonly number[]): string {
  return refs.map((ref) => `[${ref}]`).join('')
}

/** Each word is styled on its own, so that no style runs over the end of a line. */
export function styled(text: string, style: (word: string) => string): string {
  const told = printable(text)
  if (style === asIs) return told
  const words = told.split(' ')
  return words.map((word) => (word === '' ? '' : style(word))).join(' ')
}
