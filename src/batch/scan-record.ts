import { NOT_ASKED } from '../engine/slot.ts'
import { letters } from './byte-words.ts'
import type { ReadingOptions } from './read-record.ts'
import { takeAnswers } from './scan-answers.ts'
import { takeId } from './scan-id.ts'
import { takeNewKey } from './scan-key.ts'
import {
  CLOSE_MAP,
  COLON,
  COMMA,
  OPEN_MAP,
  type Scan,
  skipBlanks,
  take,
  takeWord,
} from './scan-signs.ts'
import { isUtf8, NO_TEXT, takeText } from './scan-text.ts'
import { takeValue } from './scan-value.ts'

/**
 * Reads a line of NDJSON into slots where nothing is wrong with it. False where something is or may be: then
 * nothing is known of it, and a slower reader is to look.
 */
export function scanRecord(scan: Scan, end: number, options: ReadingOptions = {}): boolean {
  const from = scan.at
  begin(scan)
  const seen: Seen = { answers: false, questionnaire: false }
  if (!take(scan, OPEN_MAP)) return false
  do {
    skipBlanks(scan)
    if (!takeMember(scan, seen, options)) return false
  } while (take(scan, COMMA))
  if (!seen.answers || !take(scan, CLOSE_MAP) || !isAtEnd(scan, end)) return false
  return !scan.isWide || isUtf8(scan.bytes.subarray(from, end))
}

function begin(scan: Scan): void {
  scan.slots.fill(NOT_ASKED)
  scan.idFrom = scan.at
  scan.idTo = scan.at
  scan.isIdCoded = false
  scan.isWide = false
  scan.keyCount = 0
}

/** Members of the record that have come already, beside its id. */
type Seen = { answers: boolean; questionnaire: boolean }

function takeMember(scan: Scan, seen: Seen, { extra }: ReadingOptions): boolean {
  if (takeWord(scan, ID)) return scan.idTo === scan.idFrom && take(scan, COLON) && takeId(scan)
  if (takeWord(scan, ANSWERS)) {
    if (seen.answers) return false
    seen.answers = true
    return take(scan, COLON) && takeAnswers(scan)
  }
  if (takeWord(scan, QUESTIONNAIRE)) {
    if (seen.questionnaire) return false
    seen.questionnaire = true
    return take(scan, COLON) && takeName(scan)
  }
  return extra === 'ignore' && takeNewKey(scan, 0) && take(scan, COLON) && takeValue(scan)
}

/** The questionnaire that is meant, of whatever version. */
function takeName(scan: Scan): boolean {
  skipBlanks(scan)
  const from = scan.at
  if (!scan.plan.names.some((name) => takeWord(scan, name))) return false
  scan.at = from
  return takeText(scan) !== NO_TEXT
}

function isAtEnd(scan: Scan, end: number): boolean {
  skipBlanks(scan)
  return scan.at === end
}

const ID = letters('"id"')
const ANSWERS = letters('"answers"')
const QUESTIONNAIRE = letters('"questionnaire"')
