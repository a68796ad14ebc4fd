import { isMap } from '../text/is-map.ts'

/**
 * Counts of records. All but the first three may be missing where results do not tell them; a count of
 * nothing is left out.
 */
export type Tally = {
  readonly read: number
  readonly written: number
  readonly rejected: number
  readonly urgency?: { readonly atLeast: Counts; readonly atMost: Counts }
  /** Red flags that are established. */
  readonly redFlags?: Counts
  /** By topic, then by standing; what is not relevant is not counted. */
  readonly topics?: { readonly [topic: string]: Counts }
  /** By list, then by class. */
  readonly classes?: { readonly [list: string]: Counts }
  /** Rejected records by the code of what is wrong with them; one may have several. */
  readonly rejects?: Counts
}

export type Counts = { readonly [name: string]: number }

/** Adds up tallies. */
export type TallySum = {
  readonly add: (tally: Tally) => void
  /** Names in alphabetical order, so that equal counts are equal texts. */
  readonly sum: () => Tally
}

export function tallySum(): TallySum {
  const all: OpenCounts = new Map()
  return {
    add: (tally) => addTo(all, tally),
    sum: () => ({ read: 0, written: 0, rejected: 0, ...toValues(all, sections) }) as Tally,
  }
}

const sections = [
  'read',
  'written',
  'rejected',
  'urgency',
  'redFlags',
  'topics',
  'classes',
  'rejects',
]

/** Numbers, and counts within counts. */
type OpenCounts = Map<string, number | OpenCounts>

function addTo(counts: OpenCounts, more: object): void {
  for (const [name, value] of Object.entries(more)) {
    const known = counts.get(name)
    if (typeof value === 'number') counts.set(name, value + (typeof known === 'number' ? known : 0))
    else if (known instanceof Map) addTo(known, value)
    else {
      const inner: OpenCounts = new Map()
      counts.set(name, inner)
      addTo(inner, value)
    }
  }
}

function toValues(
  counts: OpenCounts,
  names: readonly string[] = [...counts.keys()].sort(),
): object {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = counts.get(name)
      const told = value instanceof Map ? toValues(value) : value
      return told === undefined || told === 0 || isEmpty(told) ? [] : [[name, told]]
    }),
  )
}

const isEmpty = (value: number | object): boolean =>
  typeof value === 'object' && Object.keys(value).length === 0

/** Whether a value can be added up. */
export function isTally(value: unknown): value is Tally {
  if (!isMap(value)) return false
  const { read, written, rejected, ...others } = value
  return (
    [read, written, rejected].every(isCount) &&
    Object.entries(others).every(([name, one]) => sections.includes(name) && isCounts(one, 2))
  )
}

function isCounts(value: unknown, depth: number): boolean {
  if (!isMap(value) || depth === 0) return false
  return Object.values(value).every((one) => isCount(one) || isCounts(one, depth - 1))
}

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0
