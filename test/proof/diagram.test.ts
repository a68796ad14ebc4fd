import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ALWAYS, type Diagram, type Diagrams, NEVER, newDiagrams } from '../../src/proof/diagram.ts'
import { TooManyNodes } from '../../src/proof/node-store.ts'

/** Three variables, of two, three and two values. */
const sizes = [2, 3, 2]
const points = [0, 1].flatMap((a) => [0, 1, 2].flatMap((b) => [0, 1].map((c) => [a, b, c])))

/** A function as a truth for each point. */
const anyTable = fc.array(fc.boolean(), { minLength: points.length, maxLength: points.length })

function diagramOf({ ask }: Diagrams, table: readonly boolean[]): Diagram {
  const from = (variable: number, start: number): Diagram => {
    const size = sizes[variable]
    if (size === undefined) return table[start] === true ? ALWAYS : NEVER
    const step = sizes.slice(variable + 1).reduce((product, one) => product * one, 1)
    return ask(
      variable,
      Array.from({ length: size }, (_, value) => from(variable + 1, start + value * step)),
    )
  }
  return from(0, 0)
}

function tableOf({ variableOf, childrenOf }: Diagrams, diagram: Diagram): readonly boolean[] {
  return points.map((point) => {
    let at = diagram
    while (at !== ALWAYS && at !== NEVER) at = childrenOf(at)[point[variableOf(at)] ?? 0] ?? NEVER
    return at === ALWAYS
  })
}

describe('a diagram', () => {
  test('is true where its table says so', () => {
    void fc.assert(
      fc.property(anyTable, (table) => {
        const diagrams = newDiagrams(1000)
        expect(tableOf(diagrams, diagramOf(diagrams, table))).toEqual(table)
      }),
    )
  })

  test.for([
    { what: 'and', of: (a: boolean, b: boolean) => a && b },
    { what: 'or', of: (a: boolean, b: boolean) => a || b },
    { what: 'not', of: (a: boolean) => !a },
  ] as const)('joined by $what is the function made of the joined tables', ({ what, of }) => {
    void fc.assert(
      fc.property(anyTable, anyTable, (one, other) => {
        const diagrams = newDiagrams(1000)
        const joined = diagrams[what](diagramOf(diagrams, one), diagramOf(diagrams, other))
        const table = one.map((a, at) => of(a, other[at] ?? false))
        expect(joined).toBe(diagramOf(diagrams, table))
      }),
    )
  })

  test('meets another exactly where the two are true together', () => {
    void fc.assert(
      fc.property(anyTable, anyTable, (one, other) => {
        const diagrams = newDiagrams(1000)
        const [a, b] = [diagramOf(diagrams, one), diagramOf(diagrams, other)]
        const before = diagrams.size()
        expect(diagrams.meet(a, b)).toBe(one.some((so, at) => so && other[at] === true))
        expect(diagrams.size()).toBe(before)
      }),
    )
  })

  test('keeps thousands of functions apart', () => {
    const { ask, and, size, not } = newDiagrams(1_000_000)
    const made = Array.from({ length: 20_000 }, (_, number) => {
      const bits = Array.from({ length: 15 }, (_, bit) => (number >> bit) & 1)
      return bits.reduceRight<Diagram>(
        (rest, bit, variable) => ask(variable, bit === 1 ? [NEVER, rest] : [rest, NEVER]),
        ALWAYS,
      )
    })
    expect(new Set(made).size).toBe(20_000)
    expect(size()).toBeGreaterThan(20_000)
    expect(made.every((one, at) => and(one, made[at + 1] ?? NEVER) === NEVER)).toBe(true)
    expect(made.every((one) => and(one, not(one)) === NEVER)).toBe(true)
  })

  test('is not made past the number of nodes allowed', () => {
    const { ask } = newDiagrams(3)
    ask(2, [NEVER, ALWAYS])
    ask(1, [NEVER, ALWAYS])
    expect(ask(2, [NEVER, ALWAYS])).not.toBe(NEVER)
    expect(() => ask(0, [NEVER, ALWAYS])).toThrow(TooManyNodes)
  })
})
