import { type Block, LONGEST_LINE, NEWLINE, newlinesIn } from './block.ts'

/** Cuts a file that comes in pieces into blocks. The bytes of a block are written over by the next call. */
export type BlockCutter = {
  readonly cut: (piece: Uint8Array) => readonly Block[]
  /** What is left when the file has ended. */
  readonly end: () => readonly Block[]
}

/** Makes room for bytes, of the kind in which the platform finds signs fastest. */
export type NewRoom = (length: number) => Uint8Array

/** Holds no more than the longest line and a piece, whatever comes. */
export function blockCutter(newRoom: NewRoom): BlockCutter {
  const at: OpenLine = { line: 1, byteOffset: 0, room: newRoom(0), from: 0, to: 0, length: 0 }
  /** As long as it is too short to tell whether it is a mark. */
  let start: Uint8Array | undefined = new Uint8Array(0)
  const cutPiece = (piece: Uint8Array) => cutLines({ at, newRoom }, piece)
  return {
    cut: (piece) => {
      if (start === undefined) return cutPiece(piece)
      const begun = start.length === 0 ? piece : joined(start, piece)
      start = begun.length < MARK.length ? begun.slice() : undefined
      return start === undefined ? cutPiece(withoutMark(at, begun)) : []
    },
    end: () => [...cutPiece(start ?? new Uint8Array(0)), ...endFile(at)],
  }
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length)
  both.set(one)
  both.set(other, one.length)
  return both
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
  /** Where its bytes are kept: none of one that is too long. */
  room: Uint8Array
  from: number
  to: number
  /** Of the line as it came. */
  length: number
}

type Cutting = { readonly at: OpenLine; readonly newRoom: NewRoom }

function cutLines(cutting: Cutting, piece: Uint8Array): readonly Block[] {
  const { at } = cutting
  const first = piece.indexOf(NEWLINE) + 1
  if (first === 0) {
    keep(cutting, piece)
    return []
  }
  const isLong = at.length > LONGEST_LINE
  const long = isLong ? [endLongLine(at, first)] : []
  const more = isLong ? piece.subarray(first) : piece
  const whole = more.lastIndexOf(NEWLINE) + 1
  if (whole > 0) return [...long, endLines(cutting, more, whole)]
  keep(cutting, more)
  return long
}

function endFile(at: OpenLine): readonly Block[] {
  if (at.length > LONGEST_LINE) return [endLongLine(at, 0)]
  return at.length > 0 ? [takeLines(at, at.to)] : []
}

function keep(cutting: Cutting, piece: Uint8Array): void {
  const { at } = cutting
  at.length += piece.length
  if (at.length <= LONGEST_LINE) put(cutting, piece)
  else at.to = at.from
}

/** Behind what is kept of the line, which comes to the front of the room. */
function put({ at, newRoom }: Cutting, piece: Uint8Array): void {
  const { room, from, to } = at
  const kept = to - from
  const length = kept + piece.length
  if (length > room.length) {
    at.room = newRoom(length + (length >> 2))
    at.room.set(room.subarray(from, to))
  } else room.copyWithin(0, from, to)
  at.room.set(piece, kept)
  at.from = 0
  at.to = length
}

function endLongLine(at: OpenLine, more: number): Block {
  const { line, byteOffset } = at
  goOn(at, { lines: 1, bytes: at.length + more })
  return { bytes: new Uint8Array(0), line, byteOffset, isTooLong: true }
}

/** The lines that are whole with so many bytes of a piece; the others begin the next line. */
function endLines(cutting: Cutting, piece: Uint8Array, whole: number): Block {
  const { at } = cutting
  put(cutting, piece)
  const rest = piece.length - whole
  const block = takeLines(at, at.to - rest)
  at.length = rest
  if (rest > LONGEST_LINE) at.to = at.from
  return block
}

function takeLines(at: OpenLine, end: number): Block {
  const { line, byteOffset, room, from } = at
  const bytes = room.subarray(from, end)
  goOn(at, { lines: newlinesIn(bytes), bytes: bytes.length })
  at.from = end
  return { bytes, line, byteOffset }
}

function goOn(at: OpenLine, by: { readonly lines: number; readonly bytes: number }): void {
  at.line += by.lines
  at.byteOffset += by.bytes
  at.length = 0
}

/** The byte-order mark that some programs put in front of UTF-8. */
const MARK = [0xef, 0xbb, 0xbf]
