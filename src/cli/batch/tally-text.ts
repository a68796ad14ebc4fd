import type { Counts, Tally } from '../../batch/tally.ts'
import { standings } from '../../engine/stand.ts'
import { urgencies } from '../../engine/urgencies.ts'
import { wrap } from '../../text/wrap.ts'
import { type CountTable, countTable } from '../count-table.ts'
import { thousands } from '../thousands.ts'
import { commonestFirst, numbersIn } from './batch-words.ts'

/** Counts as a person reads them. */
export function tallyText(tally: Tally, width: number): string {
  const { urgency, redFlags, topics, classes, rejects } = tally
  const sections = [
    urgency === undefined ? '' : section('Urgency', urgencyTable(urgency), width),
    topics === undefined ? '' : section('Topics', byName(topics, standings), width),
    redFlags === undefined ? '' : section('Red flags', single(redFlags), width),
    ...Object.entries(classes ?? {}).map(([list, counts]) => {
      return section(`Class: ${list}`, single(counts), width)
    }),
    rejects === undefined ? '' : section('Rejected, by what is wrong', single(rejects), width),
  ]
  return [wrap(`${numbersIn(tally)}.`, width), ...sections.filter((text) => text !== '')]
    .join('\n\n')
    .concat('\n')
}

function section(title: string, table: CountTable, width: number): string {
  return [title, ...countTable(table, width)].join('\n')
}

function urgencyTable({ atLeast, atMost }: NonNullable<Tally['urgency']>): CountTable {
  const columns = { 'at least': atLeast, 'at most': atMost }
  return {
    columns: Object.keys(columns),
    rows: urgencies.map((level) => ({
      name: level,
      cells: cellsOf(
        Object.fromEntries(Object.entries(columns).map(([name, one]) => [name, one[level] ?? 0])),
      ),
    })),
  }
}

function byName(counts: Readonly<Record<string, Counts>>, all: readonly string[]): CountTable {
  const rows = Object.entries(counts).map(([name, one]) => ({ name, cells: cellsOf(one) }))
  return { columns: all.filter((column) => rows.some(({ cells }) => cells.has(column))), rows }
}

function single(counts: Counts): CountTable {
  const rows = commonestFirst(counts).map(([name, count]) => ({
    name,
    cells: cellsOf({ records: count }),
  }))
  return { columns: ['records'], rows }
}

function cellsOf(counts: Counts): ReadonlyMap<string, string> {
  return new Map(Object.entries(counts).map(([name, count]) => [name, thousands(count)]))
}
