import { displayWidth } from './display-width.ts'
import { graphemes } from './graphemes.ts'

/** Columns left free before the first line, and before every other (as `indent` where absent). */
export type Layout = { readonly indent?: number; readonly hanging?: number }

/**
 * Fills lines with words up to a display width. Newlines are kept, runs of spaces become one, and
 * a word is broken only where it is wider than a whole line.
 */
export function wrap(text: string, width: number, layout: Layout = {}): string {
  const { indent = 0, hanging = indent } = layout
  const room = Math.max(1, width - hanging)
  const first = Math.max(1, width - indent)
  // Most texts are one line, and to split takes longer than to see that.
  const lines = text.includes('\n')
    ? text.split(/\r?\n/).flatMap((line, at) => fill(at === 0 ? first : room, line, room))
    : fill(first, text, room)
  return lines.map((line, index) => indented(line, index === 0 ? indent : hanging)).join('\n')
}

/** The first line has so many columns left, and the others room for so many. */
function fill(left: number, text: string, room: number): readonly string[] {
  return cutPlain(left, text, room) ?? fillWords({ text: '', left }, text, room)
}

/** A text of plain words and single spaces needs only be cut; `undefined` where it is not, or a word too wide. */
function cutPlain(left: number, text: string, room: number): readonly string[] | undefined {
  if (!/^[!-~]+(?: [!-~]+)*$/.test(text)) return undefined
  const lines: string[] = []
  let start = 0
  for (let width = left; text.length - start > width; width = room) {
    const space = text.lastIndexOf(' ', start + width)
    if (space < start) return undefined
    lines.push(text.slice(start, space))
    start = space + 1
  }
  lines.push(text.slice(start))
  return lines
}

/** A line being filled, and the columns left on it. */
type Line = { readonly text: string; readonly left: number }

function fillWords(first: Line, text: string, room: number): readonly string[] {
  const filled: string[] = []
  let last = first
  for (const word of text.split(/[ \t]+/)) {
    if (word === '') continue
    const open = opened(last)
    const width = displayWidth(word)
    if (width <= open.left) {
      last = { text: open.text + word, left: open.left - width }
      continue
    }
    const lines = addWide({ last, open, room }, word, width)
    for (const { text } of lines.slice(0, -1)) filled.push(text)
    last = lines.at(-1) ?? last
  }
  return [...filled, last.text]
}

/** The line, ready for another word. */
function opened(line: Line): Line {
  return line.text === '' ? line : { text: `${line.text} `, left: line.left - 1 }
}

/** The line, and those begun for a word that does not fit on it; each of them has `room` columns. */
function addWide(
  { last, open, room }: { readonly last: Line; readonly open: Line; readonly room: number },
  word: string,
  width: number,
): readonly Line[] {
  if (last.text === '') return addBroken(last, word, room)
  if (width <= room) return [last, { text: word, left: room - width }]
  // A word that must be broken anyway begins here only if that leaves more than a stub.
  return open.left > room / 2
    ? addBroken(open, word, room)
    : [last, ...addBroken({ text: '', left: room }, word, room)]
}

function addBroken(line: Line, word: string, room: number): readonly Line[] {
  const filled: Line[] = []
  let { text, left } = line
  for (const piece of pieces(word)) {
    const width = displayWidth(piece)
    if (width > left && text !== '') {
      filled.push({ text, left })
      text = ''
      left = room
    }
    text += piece
    left -= width
  }
  return [...filled, { text, left }]
}

/** What must stay whole when a word is broken: characters and colour codes. */
function pieces(word: string): readonly string[] {
  const colourCode = /(\p{Cc}\[[\d;]*m)/u
  const parts = word.split(colourCode)
  return parts.flatMap((part) => (colourCode.test(part) ? [part] : graphemes(part)))
}

function indented(line: string, columns: number): string {
  return line === '' ? '' : ' '.repeat(columns) + line
}
