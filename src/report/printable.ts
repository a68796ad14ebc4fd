import { visible } from '../text/visible.ts'

/** A text from a file or an answer as one safe line: nothing in it can act on a terminal. */
export function printable(text: string): string {
  // Most texts have single spaces only, which is told much sooner.
  const spaced = /[\t\r\n]| {2}/.test(text) ? text.replaceAll(/[ \t\r\n]+/g, ' ') : text
  return visible(spaced.trim())
}
