import { ALWAYS, type Diagram, type Diagrams, NEVER } from './diagram.ts'

/** A truth as two functions of the response: where it is yes, and where it is no. */
export type Rails = { readonly yes: Diagram; readonly no: Diagram }

export const ALWAYS_YES: Rails = { yes: ALWAYS, no: NEVER }

export type Logic = {
  readonly all: (parts: readonly Rails[]) => Rails
  readonly any: (parts: readonly Rails[]) => Rails
  readonly not: (part: Rails) => Rails
  readonly atLeast: (count: number, parts: readonly Rails[]) => Rails
  /** Where it is neither. */
  readonly unknown: (part: Rails) => Diagram
  readonly every: (parts: readonly Diagram[]) => Diagram
  readonly some: (parts: readonly Diagram[]) => Diagram
}

/** Kleene's rules on rails. */
export function logicOf({ and, or, not }: Diagrams): Logic {
  const every = (parts: readonly Diagram[]) => parts.reduce(and, ALWAYS)
  const some = (parts: readonly Diagram[]) => parts.reduce(or, NEVER)
  /** At least so many of the functions are true. */
  const countOf = (count: number, parts: readonly Diagram[]): Diagram => {
    // reached[k]: at least k of those looked at.
    let reached: readonly Diagram[] = [ALWAYS, ...Array<Diagram>(count).fill(NEVER)]
    for (const part of parts) {
      reached = reached.map((so, k) => (k === 0 ? so : or(so, and(reached[k - 1] ?? NEVER, part))))
    }
    return reached[count] ?? NEVER
  }
  return {
    every,
    some,
    all: (parts) => ({
      yes: every(parts.map(({ yes }) => yes)),
      no: some(parts.map(({ no }) => no)),
    }),
    any: (parts) => ({
      yes: some(parts.map(({ yes }) => yes)),
      no: every(parts.map(({ no }) => no)),
    }),
    not: ({ yes, no }) => ({ yes: no, no: yes }),
    atLeast: (count, parts) => ({
      yes: countOf(
        count,
        parts.map(({ yes }) => yes),
      ),
      no: countOf(
        Math.max(0, parts.length - count + 1),
        parts.map(({ no }) => no),
      ),
    }),
    unknown: ({ yes, no }) => not(or(yes, no)),
  }
}
