import { displayWidth } from '../text/display-width.ts'
import { wrap } from '../text/wrap.ts'
import type { Style } from './text-style.ts'

/** What a text is laid out on. */
export type Page = { readonly width: number; readonly style: Style }

/** A text beside its marker, every line of it in the column after the marker. */
export function hang(marker: string, text: string, { width }: Page): string {
  const column = displayWidth(marker)
  const laidOut = wrap(text, width, { indent: column, hanging: column })
  return `${marker}${laidOut.slice(column)}`
}

/** An address on a line of its own, whole even where it is wider than the page. */
export function linkBelow(link: string | undefined, column: number, { style }: Page): string {
  return link === undefined ? '' : `\n${' '.repeat(column)}${style.link(link)}`
}

/** Underlines a text over its whole width, so that it reads as a heading without colour. */
export function underlined(text: string, mark: string, { width }: Page): string {
  const laidOut = wrap(text, width)
  const longest = Math.max(...laidOut.split('\n').map(displayWidth))
  return `${laidOut}\n${mark.repeat(longest)}`
}
