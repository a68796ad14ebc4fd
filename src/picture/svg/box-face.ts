import { printable } from '../../report/printable.ts'
import { wrap } from '../../text/wrap.ts'
import type { Box, BoxKind, Row } from '../picture.ts'
import { textWidthIn } from './text-width-in.ts'

/** How a box looks: its lines at their places, counted from its upper left corner. */
export type BoxFace = {
  readonly width: number
  /** Where the head ends and the rows begin. */
  readonly head: number
  readonly height: number
  readonly lines: readonly FaceLine[]
  readonly rows: readonly RowPlace[]
}

export type FaceLine = {
  readonly x: number
  /** Of the baseline. */
  readonly y: number
  readonly text: string
  readonly ink: Ink
}

/** Which size and colour a line has. */
export type Ink = 'kind' | 'title' | 'heading' | 'text' | 'aside'

/** Where a row stands, so that an arrow can begin beside it. */
export type RowPlace = { readonly row: Row; readonly top: number; readonly height: number }

type InkForm = {
  readonly size: number
  readonly leading: number
  readonly weight?: 'bold'
}

export const inks: Readonly<Record<Ink, InkForm>> = {
  kind: { size: 11, leading: 15 },
  title: { size: 13.5, leading: 18, weight: 'bold' },
  heading: { size: 12, leading: 18, weight: 'bold' },
  text: { size: 12.5, leading: 16 },
  aside: { size: 11, leading: 14 },
}

/** Lays a box out; `marks` stand before what is painted. */
export function boxFace(box: Box, marks: Readonly<Record<string, string>>): BoxFace {
  const head = headLines(box, marks)
  const top = lastOf(head) + PADDING
  const { lines, rows, bottom } = stack(box.rows, top + PADDING / 2, marks)
  const all = [...head, ...lines]
  const right = all.map(({ x, text, ink }) => {
    const { size, weight } = inks[ink]
    return x + size * textWidthIn(text, weight)
  })
  const height = box.rows.length === 0 ? top : bottom + PADDING / 2
  return { width: Math.ceil(Math.max(...right) + PADDING), head: top, height, lines: all, rows }
}

const PADDING = 10
const STEP = 14
const MARK = 16
const GAP = 5
const COLUMNS = 38

export const kindWords: Readonly<Record<BoxKind, string>> = {
  topic: 'topic',
  finding: 'finding',
  'red-flag': 'warning sign',
  measure: 'measure',
  class: 'class',
  list: '',
}

function headLines({ id, kind, title, truth }: Box, marks: Readonly<Record<string, string>>) {
  const word = kindWords[kind]
  const sort =
    word === '' ? [] : set(`${word} ${id}`, { x: PADDING, top: PADDING - 2, ink: 'kind' })
  const mark = truth === undefined ? '' : `${marks[truth]} `
  const top = sort.length === 0 ? PADDING : lastOf(sort) + 4
  return [...sort, ...set(`${mark}${title}`, { x: PADDING, top, ink: 'title' })]
}

type Stack = {
  readonly lines: readonly FaceLine[]
  readonly rows: readonly RowPlace[]
  readonly bottom: number
}

function stack(rows: readonly Row[], from: number, marks: Readonly<Record<string, string>>): Stack {
  const lines: FaceLine[] = []
  const places: RowPlace[] = []
  let top = from
  for (const row of rows) {
    // A heading begins something new.
    const gap = row.kind === 'heading' && row !== rows[0] ? GAP : 0
    const written = rowLines(row, top + gap, marks)
    const height = lastOf(written) + GAP - top
    lines.push(...written)
    places.push({ row, top, height })
    top += height
  }
  return { lines, rows: places, bottom: top }
}

function rowLines(
  { kind, text, aside, depth, truth }: Row,
  top: number,
  marks: Readonly<Record<string, string>>,
): readonly FaceLine[] {
  const ink = kind === 'heading' ? 'heading' : 'text'
  const x = PADDING + depth * STEP
  const mark = truth === undefined ? [] : set(marks[truth] ?? '', { x, top, ink: 'text' })
  const column = truth === undefined ? x : x + MARK
  const words = set(text, { x: column, top, ink })
  const below = lastOf(words) + 1
  const quiet = aside === undefined ? [] : set(aside, { x: column, top: below, ink: 'aside' })
  return [...mark, ...words, ...quiet]
}

type Place = { readonly x: number; readonly top: number; readonly ink: Ink }

/** A text set in lines; what stands further in has less room, so that boxes stay narrow. */
function set(text: string, { x, top, ink }: Place): readonly FaceLine[] {
  const { size, leading, weight } = inks[ink]
  const room = (COLUMNS - (x - PADDING) / 8) * inks.text.size
  const columns = Math.round((room / (size * textWidthIn('n', weight))) * textWidthIn('n'))
  return wrap(printable(text), Math.max(16, columns))
    .split('\n')
    .map((line, at) => ({ x, y: top + leading * at + size, text: line, ink }))
}

/** Where the last of these ends. */
function lastOf(lines: readonly FaceLine[]): number {
  const last = lines.at(-1)
  return last === undefined ? 0 : last.y + inks[last.ink].leading - inks[last.ink].size
}
