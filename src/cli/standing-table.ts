import type { Covered } from '../coverage/measure-coverage.ts'
import { standings } from '../engine/stand.ts'
import type { Standing } from '../model/topic.ts'
import { wrap } from '../text/wrap.ts'

/** In how many cases each topic stands so; a list where there is no room for columns. */
export function standingTable(coverage: readonly Covered[], width: number): string {
  const rows = rowsOf(coverage)
  if (rows.length === 0) return ''
  const intro = 'In how many cases each topic stands so ("-": no response makes it):'
  const table = columns(rows)
  const isNarrow = table.some((line) => line.length > width)
  return `${[wrap(intro, width), ...(isNarrow ? list(rows, width) : table)].join('\n')}\n`
}

type Row = { readonly topic: string; readonly cells: ReadonlyMap<Standing, string> }

function rowsOf(coverage: readonly Covered[]): readonly Row[] {
  const rows = new Map<string, Map<Standing, string>>()
  for (const { item, cases, possible } of coverage) {
    if (item.kind !== 'standing') continue
    const cells = rows.get(item.topic) ?? new Map<Standing, string>()
    rows.set(item.topic, cells.set(item.standing, possible === 'no' ? '-' : `${cases.length}`))
  }
  return [...rows].map(([topic, cells]) => ({ topic, cells }))
}

function columns(rows: readonly Row[]): readonly string[] {
  const first = Math.max(...rows.map(({ topic }) => topic.length))
  const cellsOf = ({ cells }: Row) =>
    standings.map((standing) => (cells.get(standing) ?? '').padStart(standing.length))
  return [
    `  ${[' '.repeat(first), ...standings].join('  ')}`,
    ...rows.map((row) => `  ${[row.topic.padEnd(first), ...cellsOf(row)].join('  ')}`),
  ]
}

function list(rows: readonly Row[], width: number): readonly string[] {
  return rows.map(({ topic, cells }) => {
    const told = [...cells].map(([standing, count]) => `${standing} ${count}`).join(', ')
    return wrap(`${topic}: ${told}`, width, { indent: 2, hanging: 4 })
  })
}
