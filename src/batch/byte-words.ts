/**
 * Letters as they stand in a line, ready to be compared eight at a time: eight bytes are read as one number,
 * which is equal to another only if all of them are.
 */
export type Letters = {
  /** In bytes. */
  readonly length: number
  readonly bytes: Uint8Array
  /** Of words of four letters and more. */
  readonly firstFour: number
  readonly lastFour: number
  /** Of words of eight letters and more; the eights are those in front of the last. */
  readonly lastEight: number
  readonly eights: Float64Array
}

export function letters(text: string): Letters {
  const bytes = new TextEncoder().encode(text)
  const { length } = bytes
  const { view } = viewOf(bytes)
  const fourAt = (at: number) => (length < 4 ? 0 : view.getInt32(at, true))
  return {
    length,
    bytes,
    firstFour: fourAt(0),
    lastFour: fourAt(length - 4),
    lastEight: length < 8 ? 0 : view.getFloat64(length - 8, true),
    eights: Float64Array.from({ length: (length - 1) >> 3 }, (_, at) =>
      view.getFloat64(8 * at, true),
    ),
  }
}

/** Bytes that are read several at a time. To ask a view for its length each time takes longer than to read it. */
export type ByteView = { readonly view: DataView; readonly length: number }

export function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): ByteView {
  return { view: new DataView(buffer, byteOffset, byteLength), length: byteLength }
}

/** A word as it stands in a line, quotes and all, and what it stands for there. */
export type ByteWord = { readonly letters: Letters; readonly value: number }

export function byteWord(name: string, value: number): ByteWord {
  return { letters: letters(JSON.stringify(name)), value }
}

/** A few words, told apart by their first four bytes as far as they can be. */
export type FewWords = {
  readonly words: readonly ByteWord[]
  readonly heads: Int32Array
  /** Which bits of four bytes count: all but for words that are shorter. */
  readonly masks: Int32Array
}

export function fewWords(words: readonly ByteWord[]): FewWords {
  const heads = words.map(({ letters: { bytes } }) => {
    return bytes.subarray(0, 4).reduceRight((head, byte) => (head << 8) | byte, 0)
  })
  const masks = words.map(({ letters: { length } }) => (length < 4 ? (1 << (8 * length)) - 1 : -1))
  return { words, heads: Int32Array.from(heads), masks: Int32Array.from(masks) }
}

/** The word that stands at a place, if it is one of these. */
export function wordAt(
  { words, heads, masks }: FewWords,
  text: ByteView,
  at: number,
): ByteWord | undefined {
  if (at + 4 > text.length) return undefined
  const four = text.view.getInt32(at, true)
  for (let place = 0; place < heads.length; place += 1) {
    if ((four & (masks[place] ?? 0)) !== heads[place]) continue
    const word = words[place]
    if (word !== undefined && stands(word.letters, text, at)) return word
  }
  return undefined
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
  text: ByteView,
  at: number,
): ByteWord | undefined {
  const mask = places.length - 1
  for (let place = hashAt(text, at) & mask; ; place = (place + 1) & mask) {
    const word = words[(places[place] ?? 0) - 1]
    if (word === undefined || stands(word.letters, text, at)) return word
  }
}

/** Whether letters stand at a place. Words that begin alike are told apart by how they end. */
export function stands(word: Letters, { view, length }: ByteView, at: number): boolean {
  const end = at + word.length
  if (end > length) return false
  if (word.length < 8) return standFew(word, view, at)
  if (view.getFloat64(end - 8, true) !== word.lastEight) return false
  const { eights } = word
  for (let eight = 0; eight < eights.length; eight += 1) {
    if (view.getFloat64(at + 8 * eight, true) !== eights[eight]) return false
  }
  return true
}

function standFew({ length, bytes, firstFour, lastFour }: Letters, view: DataView, at: number) {
  if (length < 4) return standOneByOne(bytes, view, at)
  return view.getInt32(at + length - 4, true) === lastFour && view.getInt32(at, true) === firstFour
}

function standOneByOne(bytes: Uint8Array, view: DataView, at: number): boolean {
  return bytes.every((byte, letter) => view.getUint8(at + letter) === byte)
}

/** Of the letters behind the opening quote, as far as the closing one. */
function hashAt({ view, length }: ByteView, at: number): number {
  let hash = 0
  for (let letter = at + 1; ; letter += 1) {
    const byte = letter < length ? view.getUint8(letter) : QUOTE
    if (byte === QUOTE) return hash ^ (hash >>> 15)
    hash = Math.imul(hash ^ byte, 0x01000193)
  }
}

const QUOTE = 0x22
