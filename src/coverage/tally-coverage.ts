import type { Truth } from '../model/truth.ts'
import type { Item } from './coverage-item.ts'
import type { Covered } from './measure-coverage.ts'
import type { PlacedLine } from './placed-line.ts'

/** How many of what is possible the cases show. */
export type Share = { readonly shown: number; readonly of: number }

export type CoverageTally = {
  readonly standings: Share
  readonly redFlags: Readonly<Record<Truth, Share>>
  readonly rows: Share
  /** Lines decisive both ways, or in the one way they can be. */
  readonly lines: Share
  readonly linesUnknown: Share
  /** Items that no response can show, proved so. */
  readonly impossible: number
  readonly notDecided: number
}

export function tallyCoverage(coverage: readonly Covered[]): CoverageTally {
  const flags = (truth: Truth) =>
    shareOf(coverage, (item) => item.kind === 'red-flag' && item.truth === truth)
  const count = (possible: Covered['possible']) =>
    coverage.filter((one) => one.possible === possible).length
  return {
    standings: shareOf(coverage, ({ kind }) => kind === 'standing'),
    redFlags: { yes: flags('yes'), no: flags('no'), unknown: flags('unknown') },
    rows: shareOf(coverage, ({ kind }) => kind === 'row'),
    lines: linesBothWays(coverage),
    linesUnknown: shareOf(coverage, (item) => item.kind === 'line' && item.truth === 'unknown'),
    impossible: count('no'),
    notDecided: count('not-decided'),
  }
}

/** In whole percent, never rounded up; all of nothing is all of it. */
export function percentOf({ shown, of }: Share): number {
  return of === 0 ? 100 : Math.floor((100 * shown) / of)
}

/** What a response could show and no case does; what is not decided is with it. */
export function missingIn(coverage: readonly Covered[]): readonly Item[] {
  return coverage
    .filter(({ cases, possible }) => cases.length === 0 && possible !== 'no')
    .map(({ item }) => item)
}

function shareOf(coverage: readonly Covered[], isMeant: (item: Item) => boolean): Share {
  const meant = coverage.filter(({ item, possible }) => possible !== 'no' && isMeant(item))
  return { shown: meant.filter(({ cases }) => cases.length > 0).length, of: meant.length }
}

function linesBothWays(coverage: readonly Covered[]): Share {
  const lines = new Map<PlacedLine, boolean>()
  for (const { item, cases, possible } of coverage) {
    if (item.kind !== 'line' || item.truth === 'unknown' || possible === 'no') continue
    lines.set(item.at, (lines.get(item.at) ?? true) && cases.length > 0)
  }
  return { shown: [...lines.values()].filter((isShown) => isShown).length, of: lines.size }
}
