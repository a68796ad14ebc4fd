import * as fc from 'fast-check'
import type { ClassList, ClassRow } from '../../src/model/classes.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { RedFlag, Urgency } from '../../src/model/red-flag.ts'
import { anyCondition, type InScope, pickFrom } from './any-condition.ts'

/** A definition that waits for the things it may name, then for its id. */
export type Defined<T> = fc.Arbitrary<InScope<(id: string) => T>>

export const anyFinding: Defined<Finding> = anyCondition().map((when) => (scope) => (id) => ({
  id,
  when: when(scope),
  sources: [],
  basis: 'project',
}))

export const anyRedFlag: Defined<RedFlag> = fc
  .record({
    when: anyCondition(),
    urgency: fc.constantFrom<Urgency>('routine', 'soon', 'urgent', 'emergency'),
    stop: fc.nat(3).map((one) => one === 3),
  })
  .map(({ when, urgency, stop }) => (scope) => (id) => ({
    id,
    when: when(scope),
    urgency,
    say: `${id} holds.`,
    do: 'Call.',
    stop,
    sources: [],
    basis: 'project',
  }))

/** Rows may share a class, and a list may run out without an `otherwise`. */
export const anyClassList: Defined<ClassList> = fc
  .record({
    when: fc.option(anyCondition(1)),
    rows: fc.array(fc.record({ class: fc.nat(2), when: anyCondition(1) }), {
      minLength: 1,
      maxLength: 3,
    }),
    otherwise: fc.boolean(),
  })
  .map(({ when, rows, otherwise }) => (scope) => (id) => {
    const drawn: readonly ClassRow[] = rows.map((row) => ({
      class: pickFrom(['weak', 'strong', 'mixed'], row.class),
      when: row.when(scope),
    }))
    const last = otherwise ? [{ class: 'other' }] : []
    return { id, ...(when === null ? {} : { when: when(scope) }), rows: [...drawn, ...last] }
  })
