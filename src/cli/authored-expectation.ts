import type { Expectation } from '../model/case.ts'

/** An expectation as written; nothing is said of an urgency that may be any. */
export function authoredExpectation({ urgency, redFlags, ...rest }: Expectation): object {
  const { atLeast = 'routine', atMost = 'emergency' } = urgency ?? {}
  const ends = {
    ...(atLeast !== 'routine' && { 'at least': atLeast }),
    ...(atMost !== 'emergency' && { 'at most': atMost }),
  }
  return {
    ...(Object.keys(ends).length > 0 && { urgency: ends }),
    ...(redFlags && { 'red flags': redFlags }),
    ...rest,
  }
}
