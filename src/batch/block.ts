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
