import { BACKSLASH, BLANK, DELETE, QUOTE, type Scan } from './scan-signs.ts'

/** How a text is written: as plain as it reads, with something to decode, or not as JSON writes texts. */
export const PLAIN = 0
export const CODED = 1
export const NO_TEXT = -1

/** Takes a text in quotes. Whether what is no ASCII in it is UTF-8 is left to `isWide`. */
export function takeText(scan: Scan): number {
  const { bytes } = scan
  if (bytes[scan.at] !== QUOTE) return NO_TEXT
  let to = scan.at + 1
  let kind = PLAIN
  for (let byte = bytes[to] ?? 0; byte !== QUOTE; byte = bytes[to] ?? 0) {
    if (byte < BLANK) return NO_TEXT
    if (byte === BACKSLASH) {
      to = behindEscape(bytes, to)
      if (to < 0) return NO_TEXT
      kind = CODED
    } else {
      if (byte >= DELETE) {
        kind = CODED
        scan.isWide = true
      }
      to += 1
    }
  }
  scan.at = to + 1
  return kind
}

/** -1 where JSON knows no such escape. */
function behindEscape(bytes: Uint8Array, at: number): number {
  const sign = bytes[at + 1] ?? 0
  if (sign !== LETTER_U) return ESCAPED.includes(sign) ? at + 2 : -1
  for (let digit = at + 2; digit < at + 6; digit += 1) if (!isHex(bytes[digit] ?? 0)) return -1
  return at + 6
}

function isHex(byte: number): boolean {
  return (byte >= 0x30 && byte <= 0x39) || ((byte | BLANK) >= 0x61 && (byte | BLANK) <= 0x66)
}

const LETTER_U = 0x75
const ESCAPED = [...'"\\/bfnrt'].map((sign) => sign.charCodeAt(0))

/** What the JSON that stands between two places means; it has been taken before. */
export function parsedBetween({ bytes }: Scan, from: number, to: number): unknown {
  return JSON.parse(lenient.decode(bytes.subarray(from, to)))
}

/** Whether bytes are a text in UTF-8. */
export function isUtf8(bytes: Uint8Array): boolean {
  try {
    strict.decode(bytes)
    return true
  } catch {
    return false
  }
}

const lenient = new TextDecoder('utf-8', { ignoreBOM: true })
const strict = new TextDecoder('utf-8', { fatal: true })
