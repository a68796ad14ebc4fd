import Fraction from 'fraction.js'

/** An exact number, or undefined: an input that dropped out, a measure without a value. */
export type Value = Fraction | undefined

/** Every value that is still possible, none twice. */
export type ValueSet = readonly Value[]

/** The decimal as written, not the binary number nearest to it. */
export const exactly = (decimal: number): Fraction => new Fraction(String(decimal))

export function valueSet(values: readonly Value[]): ValueSet {
  return [...new Map(values.map((value) => [nameOf(value), value])).values()]
}

/** What comes out when any value of the one may meet any value of the other. */
export function combine(
  one: ValueSet,
  other: ValueSet,
  how: (one: Value, other: Value) => Value,
): ValueSet {
  return valueSet(one.flatMap((left) => other.map((right) => how(left, right))))
}

const nameOf = (value: Value): string => value?.toFraction() ?? 'undefined'
