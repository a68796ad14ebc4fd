import { MOST_KEYS, type Scan } from './scan-signs.ts'
import { PLAIN, takeText } from './scan-text.ts'

/**
 * Takes a key that has not stood in its map before, whose keys are noted down from `first` on. False where it
 * has, or where it may have: it is written with escapes, or there are many.
 */
export function takeNewKey(scan: Scan, first: number): boolean {
  const from = scan.at
  if (takeText(scan) !== PLAIN || scan.keyCount === MOST_KEYS) return false
  const length = scan.at - from
  for (let key = first; key < scan.keyCount; key += 1) {
    if (scan.keys[2 * key + 1] !== length) continue
    if (areAlike(scan.bytes, scan.keys[2 * key] ?? 0, { from, length })) return false
  }
  scan.keys[2 * scan.keyCount] = from
  scan.keys[2 * scan.keyCount + 1] = length
  scan.keyCount += 1
  return true
}

function areAlike(
  bytes: Uint8Array,
  one: number,
  { from, length }: { readonly from: number; readonly length: number },
): boolean {
  for (let at = 0; at < length; at += 1) if (bytes[one + at] !== bytes[from + at]) return false
  return true
}
