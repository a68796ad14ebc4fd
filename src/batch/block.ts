/** Whole lines of a file; the last may lack its newline. */
export type Block = {
  readonly bytes: Uint8Array
  /** The number of the first line, from one. */
  readonly line: number
  /** Where the first line starts in its file. */
  readonly byteOffset: number
  /** In place of a line that was too long to be kept; `bytes` is empty then. */
  readonly isTooLong?: true
}

/** More than any record holds, in bytes. */
export const LONGEST_LINE = 4_000_000

export const NEWLINE = 0x0a

export function newlinesIn(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) count += 1
  return count
}

/** Goes over the lines of a block: each from where to where, its newline apart, and its number. */
export function forEachLine(
  { bytes, line: first }: Block,
  visit: (from: number, to: number, line: number) => void,
): void {
  for (let from = 0, line = first; from < bytes.length; line += 1) {
    const newline = bytes.indexOf(NEWLINE, from)
    const to = newline < 0 ? bytes.length : newline
    visit(from, to, line)
    from = to + 1
  }
}

/** Whether nothing stands between two places of a line. */
export function isBlank(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at]
    if (byte !== 0x20 && byte !== 0x09 && byte !== 0x0d) return false
  }
  return true
}
