import type { Style } from '../../report/text-style.ts'
import { displayWidth } from '../../text/display-width.ts'
import { graphemes } from '../../text/graphemes.ts'
import { padEnd } from '../../text/pad-end.ts'
import { wrap } from '../../text/wrap.ts'
import type { Row, Sight, View } from './screen.ts'
import { windowAround } from './window-around.ts'

export type Terminal = { readonly columns: number; readonly rows: number }

/** The lines above the cursor, the last of which it stands on, and those below. */
export type Page = {
  readonly above: readonly string[]
  readonly below: readonly string[]
  readonly sight: Sight
}

/**
 * Fits a view to a terminal: words whole, the row the hand is on in sight. One column stays free,
 * since a full line would make the terminal begin another.
 */
export function layOut(view: View, terminal: Terminal, style: Style, line?: string): Page {
  const width = Math.max(10, terminal.columns - 1)
  const size = { width, rows: terminal.rows }
  const head = ['', ...headOf(view, width, style)]
  if (line !== undefined) return withLine(view, head, line, { size, style })
  const blocks = blocksOf(view, width, style)
  const usual = fitTo(size, head, footOf(view, size, style))
  const isLong = blocks.length > longList || blocks.flat().length > usual.room
  const { top, foot, room } =
    isLong && view.findKey !== undefined
      ? fitTo(size, head, footOf({ ...view, keys: keysWithFind(view) }, size, style))
      : usual
  const { lines, cursor, sight } = windowAround(blocks, view.active ?? 0, room)
  if (view.active === undefined || view.find?.isTyping) {
    return { above: top, below: ['', ...lines, '', ...foot], sight }
  }
  return {
    above: [...top, '', ...lines.slice(0, cursor + 1)],
    below: [...lines.slice(cursor + 1), '', ...foot],
    sight,
  }
}

/** Lists of more rows than this take a while to read. */
const longList = 9

function keysWithFind({ keys: [first, ...others], findKey }: View): readonly string[] {
  return [first, findKey, ...others].flatMap((key) => key ?? [])
}

type Look = { readonly size: Size; readonly style: Style }

function withLine(view: View, head: readonly string[], line: string, { size, style }: Look): Page {
  const foot = footOf(view, size, style)
  const top = head.slice(-Math.max(1, size.rows - 1 - foot.length - 3))
  const sight = { from: 0, to: 0 }
  return { above: [...top, '', `> ${line}`], below: ['', ...foot], sight }
}

/** What stands above the rows, what below, and the lines there are for them between. */
function fitTo({ rows }: Size, head: readonly string[], foot: readonly string[]) {
  const room = rows - 1 - foot.length - 2
  const top = head.slice(-Math.max(1, room - fewestRows))
  return { top, foot, room: room - top.length }
}

/** Lines kept for the rows even where the question is long. */
const fewestRows = 5

function headOf(view: View, width: number, style: Style): readonly string[] {
  const title = linesOf(view.title, width, style.title)
  return [
    ...(title.length === 0 ? [] : [...title, '']),
    ...linesOf(view.question, width, style.strong),
    ...view.remarks.flatMap((remark) => linesOf(remark, width, style.quiet)),
    ...(view.find === undefined ? [] : ['', `/ ${endOf(view.find.text, width - 2)}`]),
  ]
}

/** As much of the end of a text as a line can hold. */
function endOf(text: string, width: number): string {
  return displayWidth(text) <= width ? text : endOf(graphemes(text).slice(1).join(''), width)
}

/** Where there is little room, what there is to read takes the place of the keys. */
function footOf(view: View, { width, rows }: Size, style: Style): readonly string[] {
  const room = Math.floor(rows / 3)
  const notes = cut(
    view.notes.flatMap((note) => linesOf(note, width, (text) => text)),
    room,
  )
  const keys = cut(keyLines(view.keys, width), room).map(style.quiet)
  if (notes.length === 0) return keys
  return rows < littleRoom ? notes : [...notes, '', ...keys]
}

/** A terminal of fewer rows than this does not hold a question, a help text and the keys. */
const littleRoom = 20

function cut(lines: readonly string[], room: number): readonly string[] {
  return lines.length <= room ? lines : [...lines.slice(0, room - 1), '...']
}

/** A key and what it does stay on one line, where a line can hold them. */
function keyLines(keys: readonly string[], width: number): readonly string[] {
  const whole = keys.map((key) => {
    return displayWidth(key) + 2 > width ? key : key.replaceAll(' ', '\u00A0')
  })
  return linesOf(whole.join('\u00A0· '), width, (line) => line.replaceAll('\u00A0', ' '))
}

type Size = { readonly width: number; readonly rows: number }

function blocksOf(view: View, width: number, style: Style): readonly (readonly string[])[] {
  const labels = Math.max(0, ...view.rows.map(({ label }) => displayWidth(label)))
  return view.rows.map((row, index) => {
    const isActive = index === view.active
    const look = isActive ? style.strong : row.quiet ? style.quiet : (text: string) => text
    const lead = `${isActive ? '>' : ' '} ${padEnd(row.label, labels)} `
    return [...headingOf(row, width, style), ...hang(lead, row.text, width).map(look)]
  })
}

function headingOf({ above }: Row, width: number, style: Style): readonly string[] {
  return above === undefined ? [] : linesOf(above, width, style.title)
}

/** A text beside its lead, and below itself where it is long. */
function hang(lead: string, text: string, width: number): readonly string[] {
  const indent = displayWidth(lead)
  const lines = wrap(text, width, { indent, hanging: indent }).split('\n')
  return lines.map((line, index) => (index === 0 ? lead + line.slice(indent) : line))
}

function linesOf(text: string, width: number, look: (text: string) => string): readonly string[] {
  return text === '' ? [] : wrap(text, width).split('\n').map(look)
}
