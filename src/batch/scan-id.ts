import { LONGEST_PLAIN } from './scan-answer.ts'
import { QUOTE, type Scan, skipBlanks, takeWhole } from './scan-signs.ts'
import { CODED, NO_TEXT, PLAIN, parsedBetween, takeText } from './scan-text.ts'

/** Takes the value of `id` if it can stand in a result. */
export function takeId(scan: Scan): boolean {
  skipBlanks(scan)
  scan.idFrom = scan.at
  const kind = scan.bytes[scan.at] === QUOTE ? takeText(scan) : kindOfWhole(takeWhole(scan))
  scan.isIdCoded = kind === CODED
  scan.idTo = scan.at
  return kind !== NO_TEXT && scan.idTo - scan.idFrom <= LONGEST_PLAIN
}

function kindOfWhole(number: number): number {
  return number < 0 ? NO_TEXT : PLAIN
}

/** The value of `id` as JSON, in its plainest form; empty where there is none. */
export function scannedId(scan: Scan): string {
  const { bytes, idFrom, idTo, isIdCoded } = scan
  if (isIdCoded) return JSON.stringify(parsedBetween(scan, idFrom, idTo))
  return asciiBetween(bytes, idFrom, idTo)
}

/** Made of its letters: to decode a text as short as this takes longer. */
function asciiBetween(bytes: Uint8Array, from: number, to: number): string {
  let text = ''
  let at = from
  for (; at + 4 <= to; at += 4) {
    const [one, two] = [bytes[at] ?? 0, bytes[at + 1] ?? 0]
    text += String.fromCharCode(one, two, bytes[at + 2] ?? 0, bytes[at + 3] ?? 0)
  }
  for (; at < to; at += 1) text += String.fromCharCode(bytes[at] ?? 0)
  return text
}
