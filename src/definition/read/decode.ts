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
  const control = controls.exec(text)
  if (control !== null) {
    const span = { start: control.index, end: control.index + control[0].length }
    report({ file, span }, { code: 'control-character', character: control[0] })
  }
  return { text, sound: control === null }
}

/** Every C0 but tab and newline, DEL, C1, and what turns the direction of writing around. */
const controls =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/

/** The characters no text of a questionnaire may hold, written or escaped. */
export function forbiddenCharacter(text: string): string | undefined {
  return controls.exec(text)?.[0] ?? /\p{Surrogate}/u.exec(text)?.[0]
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
