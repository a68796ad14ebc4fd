import { isDeepStrictEqual } from 'node:util'
import { oracle } from '../workload/oracle.js'
import { evaluateAll } from './evaluate-all.js'

/** The first response on which an engine differs from the oracle, with what each of them says. */
export async function firstDifference(engine, workload, responses) {
  const expected = responses.map(oracle(workload))
  const found = []
  await evaluateAll(engine, responses.map(engine.take), (result) => found.push(result))
  const at = expected.findIndex((result, place) => !isDeepStrictEqual(found[place], result))
  return at < 0 ? undefined : { response: responses[at], expected: expected[at], found: found[at] }
}
