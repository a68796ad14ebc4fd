import type { AnswerValue } from '../model/case.ts'
import { isMap } from '../text/is-map.ts'
import { type Entry, type Notes, noted, nothingNoted, type Said } from './journal.ts'

export type ReadJournal = {
  /** What the first line holds; absent where it is none. */
  readonly header?: Content
  readonly notes: Notes
  /** How many bytes can be gone on from: all but a torn last line, and what stands from a damage on. */
  readonly sound: number
  /** The number, from one, of a line that cannot be read; nothing behind it is read either. */
  readonly damaged?: number
}

/** Reads a journal. Any bytes will do; a last line that was not finished was never there. */
export function readJournal(bytes: Uint8Array): ReadJournal {
  const [first, ...lines] = finishedLines(bytes)
  const header = first && headerOf(contentOf(first))
  if (first === undefined || header === undefined)
    return { notes: nothingNoted, sound: 0, damaged: 1 }
  let notes = nothingNoted
  let sound = first.length + 1
  for (const [index, line] of lines.entries()) {
    const entry = entryOf(contentOf(line))
    if (entry === undefined) return { header, notes, sound, damaged: index + 2 }
    notes = noted(notes, entry)
    sound += line.length + 1
  }
  return { header, notes, sound }
}

type Content = Readonly<Record<string, unknown>>

function finishedLines(bytes: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = []
  let start = 0
  for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
    lines.push(bytes.subarray(start, end))
    start = end + 1
  }
  return lines
}

const NEWLINE = 0x0a

function contentOf(line: Uint8Array): Content | undefined {
  try {
    const value: unknown = JSON.parse(decoder.decode(line))
    return isMap(value) ? value : undefined
  } catch {
    return undefined
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true })

function headerOf(content: Content | undefined): Content | undefined {
  const { journal } = content ?? {}
  return journal === 1 ? content : undefined
}

/** The entry a line holds; nothing where it is not wholly one. */
function entryOf(content: Content | undefined): Entry | undefined {
  if (content === undefined) return undefined
  const { said, withdrawn, told, raisedAt } = content
  if (said !== undefined && !isAllSaid(said)) return undefined
  if (withdrawn !== undefined && !isTexts(withdrawn)) return undefined
  if (told !== undefined && !isTexts(told)) return undefined
  if (raisedAt !== undefined && typeof raisedAt !== 'string') return undefined
  return {
    ...(said !== undefined && { said }),
    ...(withdrawn !== undefined && { withdrawn }),
    ...(told !== undefined && { told }),
    ...(raisedAt !== undefined && { raisedAt }),
  }
}

function isAllSaid(value: unknown): value is Readonly<Record<string, Said>> {
  return isMap(value) && Object.values(value).every(isSaid)
}

function isSaid(value: unknown): value is Said {
  if (!isMap(value)) return false
  const { value: answer, words, from, confirmed } = value
  const isWhole = typeof words === 'string' && typeof confirmed === 'boolean'
  return isWhole && (from === 'asked' || from === 'file') && isAnswerValue(answer)
}

function isAnswerValue(value: unknown): value is AnswerValue {
  return ['string', 'number', 'boolean'].includes(typeof value) || isTexts(value)
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((part) => typeof part === 'string')
}
