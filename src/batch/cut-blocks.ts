import { type Block, LONGEST_LINE, NEWLINE, newlinesIn } from './block.ts'

/** Cuts a file that comes in pieces into blocks. */
export type BlockCutter = {
  readonly cut: (piece: Uint8Array) => readonly Block[]
  /** What is left when the file has ended. */
  readonly end: () => readonly Block[]
}

/** Makes one of several, of the kind of bytes in which the platform finds signs fastest. */
export type Join = (pieces: readonly Uint8Array[]) => Uint8Array

/** Holds no more than the longest line and a piece, whatever comes. */
export function blockCutter(join: Join): BlockCutter {
  const at: OpenLine = { line: 1, byteOffset: 0, pieces: [], length: 0, join }
  /** As long as it is too short to tell whether it is a mark. */
  let start: Uint8Array | undefined = new Uint8Array(0)
  return {
    cut: (piece) => {
      if (start === undefined) return cutPiece(at, piece)
      const begun = start.length === 0 ? piece : join([start, piece])
      start = begun.length < MARK.length ? begun : undefined
      return start === undefined ? cutPiece(at, withoutMark(at, begun)) : []
    },
    end: () => [...cutPiece(at, start ?? new Uint8Array(0)), ...endFile(at)],
  }
}

function cutPiece(at: OpenLine, piece: Uint8Array): readonly Block[] {
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
}

function endFile(at: OpenLine): readonly Block[] {
  if (at.length > LONGEST_LINE) return [endLongLine(at, 0)]
  return at.length > 0 ? [endLines(at, new Uint8Array(0))] : []
}

/** A mark is no part of the first line, though it takes its place in the file. */
function withoutMark(at: OpenLine, start: Uint8Array): Uint8Array {
  if (!MARK.every((byte, place) => start[place] === byte)) return start
  at.byteOffset = MARK.length
  return start.subarray(MARK.length)
}

/** A line whose end has not come yet. */
type OpenLine = {
  line: number
  byteOffset: number
  /** None of one that is too long. */
  pieces: Uint8Array[]
  length: number
  readonly join: Join
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
  const bytes = at.pieces.length === 0 ? more : at.join([...at.pieces, more])
  const { line, byteOffset } = at
  goOn(at, { lines: newlinesIn(bytes), bytes: bytes.length })
  return { bytes, line, byteOffset }
}

function goOn(at: OpenLine, by: { readonly lines: number; readonly bytes: number }): void {
  at.line += by.lines
  at.byteOffset += by.bytes
  at.pieces = []
  at.length = 0
}

/** The byte-order mark that some programs put in front of UTF-8. */
const MARK = [0xef, 0xbb, 0xbf]
