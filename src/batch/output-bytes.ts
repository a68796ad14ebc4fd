/** Lines of output as they grow: bytes put one behind the other cost less than texts that are joined. */
export type OutputBytes = {
  bytes: Uint8Array
  length: number
  /** Where texts end. */
  readonly ends: number[]
}

export function newOutput(): OutputBytes {
  return { bytes: new Uint8Array(2 ** 16), length: 0, ends: [] }
}

/** A part of a line, ready to be put. */
export function partOf(text: string): Uint8Array {
  return encoder.encode(text)
}

export function put(output: OutputBytes, part: Uint8Array): void {
  const { length } = part
  if (output.length + length > output.bytes.length) growBy(output, length)
  const { bytes, length: from } = output
  for (let at = 0; at < length; at += 1) bytes[from + at] = part[at] ?? 0
  output.length = from + length
}

export function putText(output: OutputBytes, text: string): void {
  const most = 3 * text.length
  if (output.length + most > output.bytes.length) growBy(output, most)
  output.length += encoder.encodeInto(text, output.bytes.subarray(output.length)).written
}

/** What was put since the last end is a text. */
export function endText(output: OutputBytes): void {
  output.ends.push(output.length)
}

/** The texts; the output is empty then. */
export function takeTexts(output: OutputBytes): readonly string[] {
  const { bytes, length } = output
  const ends = output.ends.splice(0)
  output.length = 0
  const text = decoder.decode(bytes.subarray(0, length))
  // In ASCII a letter is a byte, and the texts can be parts of one.
  const isAscii = text.length === length
  return ends.map((to, at) => {
    const from = ends[at - 1] ?? 0
    return isAscii ? text.slice(from, to) : decoder.decode(bytes.subarray(from, to))
  })
}

function growBy(output: OutputBytes, length: number): void {
  const { bytes } = output
  output.bytes = new Uint8Array(2 * (bytes.length + length))
  output.bytes.set(bytes)
}

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
