/** A figure out of a hundred, as a text gives it: `4 to 15 of 100`. */
export type Share = {
  /** The words of the text. */
  readonly caption: string
  /** How many at least, and how many at most. */
  readonly from: number
  readonly to: number
}

const figure = /(?:(about|only|up to|at least) )?(\d+)(?: to (\d+))? of 100(?!\d|,\d)/gi

/** The figures out of a hundred in a text, in its order. */
export function sharesIn(text: string): readonly Share[] {
  // Most texts have none, which is told much sooner.
  if (!text.includes('100')) return []
  return [...text.matchAll(figure)].flatMap(([caption, limit = '', one = '', other = one]) => {
    const from = limit.toLowerCase() === 'up to' ? 0 : Number(one)
    const to = limit.toLowerCase() === 'at least' ? 100 : Number(other)
    return from <= to && to <= 100 ? [{ caption, from, to }] : []
  })
}

/** What the marks mean. */
export const marksExplained =
  'Each mark in a row of marks is one of 100: a "#" counts, a "+" may count, a "." does not.'

/** A hundred marks in two halves, in groups of ten: all drawn alike, so that they can be compared. */
export function shareMarks({ from, to }: Share): readonly [string, string] {
  const marks = Array.from({ length: 100 }, (_, at) => (at < from ? '#' : at < to ? '+' : '.'))
  const groups = Array.from({ length: 10 }, (_, at) => marks.slice(at * 10, at * 10 + 10).join(''))
  return [groups.slice(0, 5).join(' '), groups.slice(5).join(' ')]
}
