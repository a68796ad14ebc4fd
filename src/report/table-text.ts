import { displayWidth } from '../text/display-width.ts'
import { padEnd } from '../text/pad-end.ts'
import { wrap } from '../text/wrap.ts'
import { type Page, underlined } from './hang.ts'
import { lineText, styled } from './line-text.ts'
import { printable } from './printable.ts'
import { rowsText } from './rows-text.ts'
import type { Block, Line } from './summary.ts'
import { columnsOf, type TableColumn, withoutLabel } from './table-columns.ts'

/** Columns side by side where each keeps room for words; otherwise one below the other. */
export function tableText(block: Block, page: Page): readonly string[] {
  const columns = columnsOf(block)
  const labels = (columns[0]?.cells ?? []).map(({ label = '' }) => printable(label))
  const first = Math.max(0, ...labels.map(displayWidth))
  const room = Math.floor((page.width - first) / columns.length) - GAP
  return columns.length > 1 && room >= LEAST_ROOM
    ? sideBySide(columns, labels, { first, room, page })
    : [columns.map((column) => oneBelowTheOther(column, page)).join('\n\n')]
}

const GAP = 2

/** Columns in which a line still holds three or four words. */
const LEAST_ROOM = 22

type Grid = { readonly first: number; readonly room: number; readonly page: Page }

function sideBySide(
  columns: readonly TableColumn<Line>[],
  labels: readonly string[],
  grid: Grid,
): readonly string[] {
  const { style } = grid.page
  const titles = columns.map(({ title }) => styled(title, style.strong))
  const rule = [grid.first, ...columns.map(() => grid.room)].map((width) => '-'.repeat(width))
  const rows = labels.map((label, at) => {
    const cells = columns.map(({ cells }) => cellText(cells[at], grid.page))
    return rowText(styled(label, style.strong), cells, grid)
  })
  return [rowText('', titles, grid), rule.join(' '.repeat(GAP)), rows.join('\n\n')]
}

/** The cells of a row beside each other, each filled to its own width. */
function rowText(label: string, cells: readonly string[], { first, room }: Grid): string {
  const filled = cells.map((cell) => wrap(cell, room).split('\n'))
  const height = Math.max(...filled.map(({ length }) => length))
  return Array.from({ length: height }, (_, at) => {
    const parts = filled.map((lines) => padEnd(lines[at] ?? '', room))
    return [padEnd(at === 0 ? label : '', first), ...parts].join(' '.repeat(GAP)).trimEnd()
  }).join('\n')
}

function cellText(cell: Line | undefined, { style }: Page): string {
  return cell === undefined ? '' : lineText(withoutLabel(cell), CELL, style)
}

const CELL: Block = { kind: 'table', lines: [] }

function oneBelowTheOther({ title, cells }: TableColumn<Line>, page: Page): string {
  const rows = rowsText({ kind: 'rows', lines: cells }, page)
  return [underlined(styled(title, page.style.strong), '-', page), ...rows].join('\n')
}
