import type { Covered } from '../coverage/measure-coverage.ts'
import { standings } from '../engine/stand.ts'
import { wrap } from '../text/wrap.ts'
import { type CountRow, countTable } from './count-table.ts'

/** In how many cases each topic stands so. */
export function standingTable(coverage: readonly Covered[], width: number): string {
  const rows = rowsOf(coverage)
  if (rows.length === 0) return ''
  const intro = 'In how many cases each topic stands so ("-": no response makes it):'
  return `${[wrap(intro, width), ...countTable({ columns: standings, rows }, width)].join('\n')}\n`
}

function rowsOf(coverage: readonly Covered[]): readonly CountRow[] {
  const rows = new Map<string, Map<string, string>>()
  for (const { item, cases, possible } of coverage) {
    if (item.kind !== 'standing') continue
    const cells = rows.get(item.topic) ?? new Map<string, string>()
    rows.set(item.topic, cells.set(item.standing, possible === 'no' ? '-' : `${cases.length}`))
  }
  return [...rows].map(([name, cells]) => ({ name, cells }))
}
