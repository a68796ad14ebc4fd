import type { Item } from '../coverage/coverage-item.ts'
import type { Covered } from '../coverage/measure-coverage.ts'
import type { PlacedLine } from '../coverage/placed-line.ts'
import {
  type CoverageTally,
  missingIn,
  percentOf,
  type Share,
  tallyCoverage,
} from '../coverage/tally-coverage.ts'
import { writeLine } from '../report/write-line.ts'
import { wrap } from '../text/wrap.ts'
import { itemWords } from './item-words.ts'
import { standingTable } from './standing-table.ts'
import { ownerWords } from './statement-words.ts'

/** What the cases show, how much of it that is, and what is missing by name. */
export function coverageToText(
  coverage: readonly Covered[],
  width: number,
  minLines: number | undefined,
): string {
  const tally = tallyCoverage(coverage)
  const counted = [...tallyLines(tally), ...belowLines(tally, minLines)]
  const missing = missingIn(coverage)
  return [
    standingTable(coverage, width),
    ...counted.map((line) => wrap(line, width, { indent: 0, hanging: 2 })),
    ...(missing.length > 0 ? ['', 'Shown by no case:'] : []),
    ...itemLines(missing, width),
    '',
  ].join('\n')
}

function tallyLines(tally: CoverageTally): readonly string[] {
  const { redFlags, lines } = tally
  const flags = `${share(redFlags.yes)} established, ${share(redFlags.no)} ruled out, ${share(redFlags.unknown)} not known`
  return [
    `Standings of topics: ${share(tally.standings)}`,
    `Red flags: ${flags}`,
    `Rows of class lists: ${share(tally.rows)}`,
    `Lines decisive both ways: ${share(lines)} (${percentOf(lines)} %); while not known: ${share(tally.linesUnknown)}`,
    `Not counted, for no response can show it (proved, of the rules as written): ${tally.impossible}`,
    ...(tally.notDecided > 0
      ? [`Not decided whether any response can show it: ${tally.notDecided}`]
      : []),
  ]
}

const share = ({ shown, of }: Share): string => `${shown} of ${of}`

function belowLines({ lines }: CoverageTally, least: number | undefined): readonly string[] {
  return least !== undefined && percentOf(lines) < least
    ? [`That is fewer lines than the ${least} % asked for.`]
    : []
}

/** Items by name, those of one condition together. */
export function itemLines(items: readonly Item[], width: number): readonly string[] {
  return told(items).map(({ depth, text }) => {
    return wrap(text, width, { indent: depth, hanging: depth + 2 })
  })
}

type Told = { readonly depth: number; readonly text: string }

/** Lines under the condition they stand in. */
function told(items: readonly Item[]): readonly Told[] {
  const truths = new Map<PlacedLine, string[]>()
  const owners = new Map<string, Set<PlacedLine>>()
  for (const item of items) {
    if (item.kind !== 'line') continue
    const owner = ownerWords(item.at.owner)
    truths.set(item.at, [...(truths.get(item.at) ?? []), item.truth])
    owners.set(owner, (owners.get(owner) ?? new Set()).add(item.at))
  }
  return [
    ...items.flatMap((item) => (item.kind === 'line' ? [] : { depth: 2, text: itemWords(item) })),
    ...[...owners].flatMap(([owner, lines]): readonly Told[] => [
      { depth: 2, text: `in ${owner}:` },
      ...[...lines].map((at): Told => {
        return {
          depth: 4,
          text: `"${writeLine(at.line)}" decisive as ${truths.get(at)?.join(', ')}`,
        }
      }),
    ]),
  ]
}

/** For a script; the keys are documented in `test --help`. */
export function coverageToJson(coverage: readonly Covered[]): unknown {
  return {
    tally: tallyCoverage(coverage),
    items: coverage.map(({ item, cases, possible }) => ({ ...itemToJson(item), cases, possible })),
  }
}

function itemToJson(item: Item): object {
  if (item.kind !== 'line') return item
  const { owner, path, line } = item.at
  return { kind: item.kind, owner, path, line: writeLine(line), truth: item.truth }
}
