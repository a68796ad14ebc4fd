import { controlCharacters } from '../../text/forbidden-character.ts'
import type { Report } from '../problem.ts'

/** A file's text as far as it can be read, and whether it can be trusted. */
export type Decoded = { readonly text: string; readonly sound: boolean }

/** Bytes → text. A byte-order mark is left out; bytes that are no text are shown as U+FFFD. */
export function decode(file: string, bytes: Uint8Array, report: Report): Decoded {
  const text = new TextDecoder().decode(bytes)
  const bad = firstBadByte(bytes, text)
  if (bad !== undefined) {
    const start = new TextDecoder().decode(bytes.subarray(0, bad)).length
    report({ file, span: { start, end: start + 1 } }, { code: 'invalid-utf-8', byte: bad })
    return { text, sound: false }
  }
  const control = controlCharacters.exec(text)
  if (control !== null) {
    const span = { start: control.index, end: control.index + control[0].length }
    report({ file, span }, { code: 'control-character', character: control[0] })
  }
  return { text, sound: control === null }
}

/** Text and bytes part where the first replacement was made. */
function firstBadByte(bytes: Uint8Array, text: string): number | undefined {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return undefined
  } catch {
    const again = new TextEncoder().encode(text)
    const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
    let at = 0
    while (at < again.length && again[at] === bytes[at + mark]) at += 1
    return at + mark
  }
}
