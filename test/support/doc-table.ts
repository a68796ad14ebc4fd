/** The rows of every table of a page that starts with these headings, as cells. */
export function rowsUnder(page: string, ...headings: readonly string[]): readonly Row[] {
  const lines = page.split('\n')
  const first = `| ${headings.join(' | ')} |`
  const starts = lines.flatMap((line, at) => (line === first ? [at + 2] : []))
  return starts.flatMap((start) => {
    const end = lines.findIndex((line, at) => at >= start && !line.startsWith('|'))
    return lines.slice(start, end < 0 ? undefined : end).map(cellsOf)
  })
}

export type Row = readonly string[]

function cellsOf(line: string): Row {
  return line
    .slice(1, -1)
    .split(' | ')
    .map((cell) => cell.trim())
}

/** Something a page names in the words of its kind, such as: section `Sources`. */
export type Place = { readonly kind: string; readonly name: string }

/** The places a cell names; those on the page itself stand as: under "a heading". */
export function placesIn(cell: string): readonly Place[] {
  const named = /\b(section|row|field|file|says|figure|unexplained) (?:`([^`]+)`)/g
  const here = /under "([^"]+)"/g
  return [
    ...[...cell.matchAll(named)].map(([, kind = '', name = '']) => ({ kind, name })),
    ...[...cell.matchAll(here)].map(([, name = '']) => ({ kind: 'heading', name })),
  ]
}
