import { toValues } from '../answer/answer-value.ts'
import type { Proof } from '../proof/prove.ts'
import type { Statement } from '../proof/statement.ts'
import type { Wanted } from '../proof/wanted.ts'
import { conditionText } from './statement-words.ts'

/** What came of every statement, for a script; the keys are documented in `prove --help`. */
export function proofsToJson(proofs: readonly Proof[]): unknown {
  const count = (kind: string) => proofs.filter(({ verdict }) => verdict.kind === kind).length
  return {
    statements: proofs.map(({ statement, verdict }) => ({
      ...aboutWhat(statement),
      verdict: verdict.kind,
      ...(verdict.kind === 'impossible' && becauseOf(verdict.because)),
      ...(verdict.kind === 'refuted' && { response: { answers: toValues(verdict.response) } }),
    })),
    tally: {
      proved: count('proved'),
      refuted: count('refuted'),
      impossible: count('impossible'),
      notDecided: count('not-decided'),
    },
  }
}

function becauseOf(because: readonly Wanted[] = []): object {
  const reasons = because.map(({ condition, ...rest }) => {
    return { ...rest, condition: conditionText(condition) }
  })
  return reasons.length === 0 ? {} : { because: reasons }
}

/** A statement by the names it is about; a part of a condition by whose it is and the way to it. */
function aboutWhat(statement: Statement): object {
  switch (statement.kind) {
    case 'check':
      return { kind: statement.kind, check: statement.check.name }
    case 'can-hold':
    case 'adds-something': {
      const { owner, path, condition } = statement.part
      return { kind: statement.kind, owner, path, condition: conditionText(condition) }
    }
    default:
      return statement
  }
}
