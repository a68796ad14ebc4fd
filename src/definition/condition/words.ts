/** A word or sign of a line, and where in the line it stands. */
export type Word = { readonly text: string; readonly start: number; readonly end: number }

/** A line → its words; brackets, commas and comparison signs stand alone. */
export function words(line: string): readonly Word[] {
  return [...line.matchAll(/[[\],]|[<>=!~]+|&&|\|\||[^\s[\],<>=!~]+/g)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
}
