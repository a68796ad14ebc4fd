import { visible } from '../text/visible.ts'

/** A text from a file or an answer as one safe line: nothing in it can act on a terminal. */
export function printable(text: string): string {
  return visible(text.replaceAll(/[ \t\r\n]+/g, ' ').trim())
}
