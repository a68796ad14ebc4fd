/** A word as it stands in a line, quotes and all, and what it stands for there. */
export type ByteWord = { readonly bytes: Uint8Array; readonly value: number }

export function byteWord(name: string, value: number): ByteWord {
  return { bytes: new TextEncoder().encode(JSON.stringify(name)), value }
}

/** Words by their length and first letters, so that few need be compared. */
export type WordTable = {
  readonly words: readonly ByteWord[]
  /** By hash: places of words, from 1; 0 is free. As long as a power of two. */
  readonly places: Int32Array
}

export function wordTable(words: readonly ByteWord[]): WordTable {
  const places = new Int32Array(2 ** Math.ceil(Math.log2(4 * words.length + 2)))
  words.forEach(({ bytes }, at) => {
    let place = hashAt(bytes, 0) & (places.length - 1)
    while (places[place] !== 0) place = (place + 1) & (places.length - 1)
    places[place] = at + 1
  })
  return { words, places }
}

/** The word that stands at a place, if it is one of the table. */
export function findWord(
  { words, places }: WordTable,
  bytes: Uint8Array,
  at: number,
): ByteWord | undefined {
  const mask = places.length - 1
  for (let place = hashAt(bytes, at) & mask; ; place = (place + 1) & mask) {
    const word = words[(places[place] ?? 0) - 1]
    if (word === undefined || stands(word.bytes, bytes, at)) return word
  }
}

/** Whether a word stands at a place. */
export function stands(word: Uint8Array, bytes: Uint8Array, at: number): boolean {
  for (let letter = 0; letter < word.length; letter += 1) {
    if (word[letter] !== bytes[at + letter]) return false
  }
  return true
}

/** Of the letters behind the opening quote, as far as the closing one. */
function hashAt(bytes: Uint8Array, at: number): number {
  let hash = 0
  for (let letter = at + 1; ; letter += 1) {
    const byte = bytes[letter] ?? QUOTE
    if (byte === QUOTE) return hash ^ (hash >>> 15)
    hash = Math.imul(hash ^ byte, 0x01000193)
  }
}

const QUOTE = 0x22
