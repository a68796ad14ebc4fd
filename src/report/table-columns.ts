import type { Block, Line } from './summary.ts'

/** A column of a table: what it is about, and its cells from the first row to the last. */
export type TableColumn<L> = { readonly title: string; readonly cells: readonly L[] }

export function columnsOf<L>({ columns = [], lines }: Block<L>): readonly TableColumn<L>[] {
  const rows = lines.length / columns.length
  return columns.map((title, at) => ({ title, cells: lines.slice(at * rows, (at + 1) * rows) }))
}

/** What a cell says where its row is labelled already. */
export function withoutLabel({ label: _, ...cell }: Line): Line {
  return cell
}
