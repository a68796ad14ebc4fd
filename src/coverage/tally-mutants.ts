import type { Fate, Judged } from './judge-mutants.ts'
import type { Share } from './tally-coverage.ts'

/** How many mutants came to each fate. */
export function tallyMutants(judged: readonly Judged[]): Readonly<Record<Fate['kind'], number>> {
  const count = (kind: Fate['kind']) => judged.filter(({ fate }) => fate.kind === kind).length
  return {
    killed: count('killed'),
    refuted: count('refuted'),
    survived: count('survived'),
    'beyond-cases': count('beyond-cases'),
    same: count('same'),
    'not-decided': count('not-decided'),
  }
}

/** How many the cases notice, of those that a case could notice. */
export function noticedByCases(judged: readonly Judged[]): Share {
  const tally = tallyMutants(judged)
  const { killed, refuted, survived } = tally
  return { shown: killed, of: killed + refuted + survived + tally['not-decided'] }
}
