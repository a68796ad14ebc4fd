import type { Program } from '../engine/program.ts'
import { standings } from '../engine/stand.ts'
import { YES } from '../engine/truth-bits.ts'
import { urgencies } from '../engine/urgencies.ts'
import { AT_LEAST, AT_MOST, planCounted } from './counted.ts'
import { className } from './reached.ts'
import type { Outcome } from './record-outcome.ts'
import { type Counts, type Tally, tallySum } from './tally.ts'

/** Counts outcomes as they come. */
export type OutcomeTally = {
  readonly add: (outcome: Outcome) => void
  readonly sum: () => Tally
}

/** Counts numbers by their places, and names them when asked. */
export function outcomeTally(program: Program): OutcomeTally {
  const sums: Sums[] = []
  const rejects: Record<string, number> = {}
  let written = 0
  let rejected = 0
  return {
    add: (outcome) => {
      if (outcome.kind === 'result') {
        written += 1
        if (outcome.counted !== undefined) addTo(sums, outcome.counted)
        return
      }
      rejected += 1
      for (const code of new Set(outcome.problems.map(({ code }) => code))) {
        rejects[code] = (rejects[code] ?? 0) + 1
      }
    },
    sum: () => {
      const { add, sum } = tallySum()
      const named = sums.length === 0 ? {} : nameSums(program, sums)
      add({ read: written + rejected, written, rejected, ...named, rejects })
      return sum()
    },
  }
}

/** How many records have a value, by the value: most are small, some are masks with gaps between. */
type Sums = number[]

function addTo(sums: Sums[], counted: Int32Array): void {
  for (let place = 0; place < counted.length; place += 1) {
    const sum = sums[place] ?? []
    sums[place] = sum
    const value = counted[place] ?? 0
    sum[value] = (sum[value] ?? 0) + 1
  }
}

function nameSums(program: Program, sums: readonly Sums[]) {
  const { questionnaire, classLists } = program
  const places = planCounted(program)
  const at = (place: number) => {
    return Object.entries(sums[place] ?? []).map(
      ([value, count]) => [Number(value), count] as const,
    )
  }
  const urgency = (place: number): Counts => {
    return Object.fromEntries(at(place).map(([value, count]) => [urgencies[value], count]))
  }
  return {
    urgency: { atLeast: urgency(AT_LEAST), atMost: urgency(AT_MOST) },
    redFlags: Object.fromEntries(
      questionnaire.redFlags.map(({ id }, flag) => [id, sums[places.redFlags + flag]?.[YES] ?? 0]),
    ),
    topics: Object.fromEntries(
      questionnaire.topics.map(({ id }, topic) => [id, toldStandings(at(places.topics + topic))]),
    ),
    classes: Object.fromEntries(
      classLists.map(({ id, names }, list) => [id, byClass(names, at(places.classes + list))]),
    ),
  }
}

function toldStandings(sums: readonly (readonly [number, number])[]): Counts {
  return Object.fromEntries(
    sums.flatMap(([value, count]) => {
      const standing = standings[value]
      return standing === undefined || standing === 'not-relevant' ? [] : [[standing, count]]
    }),
  )
}

function byClass(names: readonly string[], sums: readonly (readonly [number, number])[]): Counts {
  const counts: Record<string, number> = {}
  for (const [mask, count] of sums) {
    const name = className(names, mask)
    counts[name] = (counts[name] ?? 0) + count
  }
  return counts
}
