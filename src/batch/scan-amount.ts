import { isDigit, MINUS, PLUS, POINT, type Scan, ZERO } from './scan-signs.ts'

/** Takes a number as JSON writes them, of any size. */
export function takeAmount(scan: Scan): boolean {
  const { bytes } = scan
  const whole = bytes[scan.at] === MINUS ? scan.at + 1 : scan.at
  let to = bytes[whole] === ZERO ? whole + 1 : behindDigits(bytes, whole)
  if (to === whole) return false
  if (bytes[to] === POINT) {
    const fraction = to + 1
    to = behindDigits(bytes, fraction)
    if (to === fraction) return false
  }
  if (((bytes[to] ?? 0) | 0x20) === LETTER_E) {
    const sign = bytes[to + 1]
    const power = sign === PLUS || sign === MINUS ? to + 2 : to + 1
    to = behindDigits(bytes, power)
    if (to === power) return false
  }
  scan.at = to
  return true
}

function behindDigits(bytes: Uint8Array, from: number): number {
  let to = from
  while (isDigit(bytes[to] ?? 0)) to += 1
  return to
}

const LETTER_E = 0x65
