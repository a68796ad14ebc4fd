import type { Sight } from './screen.ts'

/** The rows that have been in sight since the screen came up, by index. */
export type RowsSeen = ReadonlySet<number>

export function alsoSeen(seen: RowsSeen, { from, to }: Sight): RowsSeen {
  return new Set([...seen, ...Array.from({ length: to - from }, (_, index) => from + index)])
}

/** Why "none of the others" has to wait. */
export function unseenInWords(count: number): string {
  return count === 1
    ? 'One more row was not in sight yet. Look at it, then press n again.'
    : `${count} more rows were not in sight yet. Look at them, then press n again.`
}
