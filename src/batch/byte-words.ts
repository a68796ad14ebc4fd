/** Letters as they stand in a line, ready to be compared four at a time, as numbers. */
export type Letters = {
  /** In bytes. */
  readonly length: number
  readonly first: number
  readonly last: number
  /** From the first, as many as there are. */
  readonly fours: Int32Array
  readonly bytes: Uint8Array
}

export function letters(text: string): Letters {
  const bytes = new TextEncoder().encode(text)
  const { length } = bytes
  const view = viewOf(bytes)
  const fours = Int32Array.from({ length: length >> 2 }, (_, at) => view.getInt32(4 * at, true))
  const last = length < 4 ? 0 : view.getInt32(length - 4, true)
  return { length, first: fours[0] ?? 0, last, fours, bytes }
}

export function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength)
}

/** A word as it stands in a line, quotes and all, and what it stands for there. */
export type ByteWord = { readonly letters: Letters; readonly value: number }

export function byteWord(name: string, value: number): ByteWord {
  return { letters: letters(JSON.stringify(name)), value }
}

/** Words by their length and first letters, so that few need be compared. */
export type WordTable = {
  readonly words: readonly ByteWord[]
  /** By hash: places of words, from 1; 0 is free. As long as a power of two. */
  readonly places: Int32Array
}

export function wordTable(words: readonly ByteWord[]): WordTable {
  const places = new Int32Array(2 ** Math.ceil(Math.log2(4 * words.length + 2)))
  words.forEach(({ letters: { bytes } }, at) => {
    let place = hashAt(viewOf(bytes), 0) & (places.length - 1)
    while (places[place] !== 0) place = (place + 1) & (places.length - 1)
    places[place] = at + 1
  })
  return { words, places }
}

/** The word that stands at a place, if it is one of the table. */
export function findWord(
  { words, places }: WordTable,
  view: DataView,
  at: number,
): ByteWord | undefined {
  const mask = places.length - 1
  for (let place = hashAt(view, at) & mask; ; place = (place + 1) & mask) {
    const word = words[(places[place] ?? 0) - 1]
    if (word === undefined || stands(word.letters, view, at)) return word
  }
}

/**
 * Whether letters stand at a place. Words that begin alike are told apart by how they end, and up to eight
 * letters are known by their first and last four.
 */
export function stands(word: Letters, view: DataView, at: number): boolean {
  const { length } = word
  if (at + length > view.byteLength) return false
  if (length < 4) return standOneByOne(word.bytes, view, at)
  if (view.getInt32(at + length - 4, true) !== word.last) return false
  return view.getInt32(at, true) === word.first && (length <= 8 || standInside(word, view, at))
}

function standInside({ length, fours }: Letters, view: DataView, at: number): boolean {
  const end = (length >> 2) - 1
  for (let four = 1; four <= end; four += 1) {
    if (view.getInt32(at + 4 * four, true) !== fours[four]) return false
  }
  return true
}

function standOneByOne(bytes: Uint8Array, view: DataView, at: number): boolean {
  return bytes.every((byte, letter) => view.getUint8(at + letter) === byte)
}

/** Of the letters behind the opening quote, as far as the closing one. */
function hashAt(view: DataView, at: number): number {
  let hash = 0
  for (let letter = at + 1; ; letter += 1) {
    const byte = letter < view.byteLength ? view.getUint8(letter) : QUOTE
    if (byte === QUOTE) return hash ^ (hash >>> 15)
    hash = Math.imul(hash ^ byte, 0x01000193)
  }
}

const QUOTE = 0x22
