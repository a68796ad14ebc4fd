import { type Allowed, joinAllowed } from '../engine/allowed-values.ts'
import { stepAt } from '../engine/fraction.ts'
import { contains } from '../engine/interval.ts'
import type { Input } from '../engine/program.ts'
import { ANSWERED } from '../engine/slot.ts'
import type { Diagram } from './diagram.ts'
import { ALWAYS, NEVER } from './diagram.ts'
import { type Encoding, type Spread, where } from './encoding.ts'
import { ALWAYS_YES, type Rails } from './rails.ts'

/** All that a measure may be, each with where it is so. */
export function encodeMeasure(encoding: Encoding, number: number): void {
  const measure = encoding.program.measures[number]
  if (measure === undefined) return
  const { kind, of } = measure
  if (kind === 'count') {
    encoding.spreads[number] = countSpread(encoding, of)
    return
  }
  const [first = [], ...rest] = of.map((input) => spreadOf(encoding, input))
  encoding.spreads[number] = rest.reduce<readonly Spread[]>(
    (all, one) => joined(encoding, [all, one], (parts) => joinAllowed(kind, parts)),
    first,
  )
}

/** Yes or no only where all the values still allowed agree; no where there may be none. */
export function encodeMeasureLine({ program, spreads, logic }: Encoding, number: number): Rails {
  const line = program.measureLines[number]
  const spread = (line && spreads[line.measure]) ?? []
  const isInside = (value: Allowed['values'][number]) => contains(line?.interval ?? {}, value)
  const yes = spread.filter(
    ({ allowed }) => !allowed.mayBeMissing && allowed.values.every(isInside),
  )
  const no = spread.filter(({ allowed }) => !allowed.values.some(isInside))
  return {
    yes: logic.some(yes.map((one) => one.where)),
    no: logic.some(no.map((one) => one.where)),
  }
}

function spreadOf(encoding: Encoding, input: Input): readonly Spread[] {
  if (input.about === 'measure') return encoding.spreads[input.measure] ?? []
  const { rails, logic, variables, diagrams } = encoding
  const { question, grid } = input
  const enabled = rails[input.enabled] ?? ALWAYS_YES
  const all = Array.from({ length: grid.size }, (_, step) => stepAt(grid, step))
  const answered = (variables[question] ?? []).filter((slot) => slot >= ANSWERED)
  const said = [
    { values: all, where: where(encoding, question, (slot) => slot < ANSWERED) },
    ...answered.map((answer) => ({
      values: [stepAt(grid, answer - ANSWERED)],
      where: where(encoding, question, (slot) => slot === answer),
    })),
  ]
  const spread = said.flatMap(({ values, where: so }) => [
    { allowed: { values, mayBeMissing: false }, where: diagrams.and(enabled.yes, so) },
    { allowed: { values, mayBeMissing: true }, where: diagrams.and(logic.unknown(enabled), so) },
  ])
  const missing = { allowed: { values: [], mayBeMissing: true }, where: enabled.no }
  return [missing, ...spread].filter((one) => one.where !== NEVER)
}

/** How many of the nodes hold: from those that do to those that may. */
function countSpread(encoding: Encoding, nodes: readonly number[]): readonly Spread[] {
  const none: Spread = {
    allowed: { values: [{ over: 0, under: 1 }], mayBeMissing: false },
    where: ALWAYS,
  }
  return nodes.reduce<readonly Spread[]>(
    (counted, node) => {
      const rails = encoding.rails[node] ?? ALWAYS_YES
      const add = (values: readonly number[], so: Diagram): Spread => ({
        allowed: { values: values.map((over) => ({ over, under: 1 })), mayBeMissing: false },
        where: so,
      })
      const one = [
        add([0], rails.no),
        add([1], rails.yes),
        add([0, 1], encoding.logic.unknown(rails)),
      ]
      return joined(encoding, [counted, one], (parts) => joinAllowed('sum', parts))
    },
    [none],
  )
}

/** Two spreads as one; what comes to the same is kept once. */
function joined(
  { diagrams }: Encoding,
  [one, other]: readonly [readonly Spread[], readonly Spread[]],
  join: (parts: readonly Allowed[]) => Allowed,
): readonly Spread[] {
  const found = new Map<string, Spread>()
  for (const a of one) {
    for (const b of other) {
      const so = diagrams.and(a.where, b.where)
      if (so === NEVER) continue
      const allowed = join([a.allowed, b.allowed])
      const key = keyOf(allowed)
      const before = found.get(key)?.where ?? NEVER
      found.set(key, { allowed, where: diagrams.or(before, so) })
    }
  }
  return [...found.values()]
}

function keyOf({ values, mayBeMissing }: Allowed): string {
  return `${mayBeMissing}:${values.map(({ over, under }) => `${over}/${under}`).join()}`
}
