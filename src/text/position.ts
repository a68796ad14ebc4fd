/** Where an editor's cursor stands, counted from 1; the column counts characters, not bytes. */
export type Position = { readonly line: number; readonly column: number }

/**
 * The position of an offset; one past either end counts as that end.
 * For many offsets into one source, compute its `lineStarts` once and pass them.
 */
export function position(
  source: string,
  offset: number,
  starts: readonly number[] = lineStarts(source),
): Position {
  const within = Math.max(0, Math.min(offset, source.length))
  const index = lineIndex(starts, within)
  return { line: index + 1, column: columnOf(source, starts[index] ?? 0, within) }
}

/** The offset each line starts at. Lines end in `\n` or `\r\n`; a lone `\r` is a character. */
export function lineStarts(source: string): readonly number[] {
  const starts = [0]
  for (let end = source.indexOf('\n'); end !== -1; end = source.indexOf('\n', end + 1)) {
    starts.push(end + 1)
  }
  return starts
}

/** The last line that starts at or before the offset. */
function lineIndex(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** An offset inside a character, or inside `\r\n`, stands where that character starts. */
function columnOf(source: string, lineStart: number, offset: number): number {
  const isInside =
    source.startsWith('\r\n', offset - 1) || isPair(source.slice(offset - 1, offset + 1))
  const before = source.slice(lineStart, Math.max(lineStart, isInside ? offset - 1 : offset))
  return before.length - (before.match(pairs)?.length ?? 0) + 1
}

/** Characters that take two units of a text. */
const pairs = /[\ud800-\udbff][\udc00-\udfff]/g

function isPair(units: string): boolean {
  return units.length === 2 && (units.codePointAt(0) ?? 0) > 0xffff
}
