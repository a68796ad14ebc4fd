import { type Block, LONGEST_LINE, NEWLINE } from './block.ts'

/** Cuts a file that comes in pieces into blocks. */
export type BlockCutter = {
  readonly cut: (piece: Uint8Array) => readonly Block[]
  /** What is left when the file has ended. */
  readonly end: () => readonly Block[]
}

/** Holds no more than the longest line and a piece, whatever comes. */
export function blockCutter(): BlockCutter {
  const at: OpenLine = { line: 1, byteOffset: 0, pieces: [], length: 0 }
  return {
    cut: (piece) => {
      const first = piece.indexOf(NEWLINE) + 1
      if (first === 0) {
        keep(at, piece)
        return []
      }
      const isLong = at.length > LONGEST_LINE
      const long = isLong ? [endLongLine(at, first)] : []
      const from = isLong ? first : 0
      const to = piece.lastIndexOf(NEWLINE) + 1
      const blocks = to > from ? [...long, endLines(at, piece.subarray(from, to))] : long
      keep(at, piece.subarray(to))
      return blocks
    },
    end: () => {
      if (at.length > LONGEST_LINE) return [endLongLine(at, 0)]
      return at.length > 0 ? [endLines(at, new Uint8Array(0))] : []
    },
  }
}

/** A line whose end has not come yet. */
type OpenLine = {
  line: number
  byteOffset: number
  /** None of one that is too long. */
  pieces: Uint8Array[]
  length: number
}

function keep(at: OpenLine, piece: Uint8Array): void {
  at.length += piece.length
  if (at.length > LONGEST_LINE) at.pieces = []
  else if (piece.length > 0) at.pieces.push(piece)
}

function endLongLine(at: OpenLine, more: number): Block {
  const { line, byteOffset } = at
  goOn(at, { lines: 1, bytes: at.length + more })
  return { bytes: new Uint8Array(0), line, byteOffset, isTooLong: true }
}

function endLines(at: OpenLine, more: Uint8Array): Block {
  const bytes = at.pieces.length === 0 ? more : joined([...at.pieces, more])
  const { line, byteOffset } = at
  goOn(at, { lines: newlinesIn(bytes), bytes: bytes.length })
  const mark = byteOffset === 0 && startsWithMark(bytes) ? MARK.length : 0
  return { bytes: bytes.subarray(mark), line, byteOffset: byteOffset + mark }
}

function goOn(at: OpenLine, by: { readonly lines: number; readonly bytes: number }): void {
  at.line += by.lines
  at.byteOffset += by.bytes
  at.pieces = []
  at.length = 0
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}

function newlinesIn(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) count += 1
  return count
}

function startsWithMark(bytes: Uint8Array): boolean {
  return MARK.every((byte, at) => bytes[at] === byte)
}

/** The byte-order mark that some programs put in front of UTF-8. */
const MARK = [0xef, 0xbb, 0xbf]
