/** A Boolean term of SMT-LIB, the text that z3 reads. */
export type Term = string

export const not = (term: Term): Term => `(not ${term})`

export const both = (terms: readonly Term[]): Term => joined('and', 'true', terms)

export const either = (terms: readonly Term[]): Term => joined('or', 'false', terms)

export const same = (one: Term, other: Term): Term => `(= ${one} ${other})`

/** At least so many of the terms are true. */
export function enough(count: number, terms: readonly Term[]): Term {
  if (count <= 0) return 'true'
  return terms.length < count ? 'false' : `((_ at-least ${count}) ${terms.join(' ')})`
}

/** A name of ours as a symbol of SMT-LIB. */
export const symbol = (name: string): string => `|${name}|`

function joined(how: 'and' | 'or', empty: Term, terms: readonly Term[]): Term {
  const [first = empty, ...rest] = terms
  return rest.length === 0 ? first : `(${how} ${terms.join(' ')})`
}
