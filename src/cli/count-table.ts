import { wrap } from '../text/wrap.ts'

/** Counts by a name and a column; a cell that is missing is left empty. */
export type CountTable = {
  readonly columns: readonly string[]
  readonly rows: readonly CountRow[]
}

export type CountRow = { readonly name: string; readonly cells: ReadonlyMap<string, string> }

/** The lines of a table; a list where there is no room for columns. */
export function countTable(table: CountTable, width: number): readonly string[] {
  const lines = inColumns(table)
  return lines.some((line) => line.length > width) ? inRows(table, width) : lines
}

function inColumns({ columns, rows }: CountTable): readonly string[] {
  const first = Math.max(0, ...rows.map(({ name }) => name.length))
  const widths = columns.map((column) => {
    return Math.max(column.length, ...rows.map(({ cells }) => cells.get(column)?.length ?? 0))
  })
  const cellsOf = ({ cells }: CountRow) =>
    columns.map((column, at) => (cells.get(column) ?? '').padStart(widths[at] ?? 0))
  const heads = columns.map((column, at) => column.padStart(widths[at] ?? 0))
  return [
    `  ${[' '.repeat(first), ...heads].join('  ')}`,
    ...rows.map((row) => `  ${[row.name.padEnd(first), ...cellsOf(row)].join('  ')}`),
  ]
}

function inRows({ columns, rows }: CountTable, width: number): readonly string[] {
  return rows.map(({ name, cells }) => {
    const told = columns.flatMap((column) => {
      const cell = cells.get(column)
      return cell === undefined ? [] : [`${column} ${cell}`]
    })
    return wrap(`${name}: ${told.join(', ')}`, width, { indent: 2, hanging: 4 })
  })
}
