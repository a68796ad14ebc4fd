import type Fraction from 'fraction.js'
import type { NumberLine } from '../../../src/model/condition.ts'
import { exactly } from './value-set.ts'

/** language.md, "Conditions": the lines about a number; `between` takes both ends in. */
export function fits(line: NumberLine, value: Fraction): boolean {
  if (line.kind === 'between') {
    return value.gte(exactly(line.low)) && value.lte(exactly(line.high))
  }
  const bound = exactly(line.bound)
  switch (line.compare) {
    case '>=':
      return value.gte(bound)
    case '>':
      return value.gt(bound)
    case '<':
      return value.lt(bound)
    case '<=':
      return value.lte(bound)
    case '=':
      return value.equals(bound)
  }
}
