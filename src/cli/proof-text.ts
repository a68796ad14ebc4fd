import { assess } from '../engine/assess.ts'
import type { Program } from '../engine/program.ts'
import type { Proof } from '../proof/prove.ts'
import type { Statement } from '../proof/statement.ts'
import type { Wanted } from '../proof/wanted.ts'
import { wrap } from '../text/wrap.ts'
import { neverWords } from './never-words.ts'
import { statementWords } from './statement-words.ts'
import { witnessCase } from './witness-case.ts'

/** What is proved of the author's checks, whatever is not proved, and how many are. */
export function proofsToText(proofs: readonly Proof[], program: Program, width: number): string {
  const told = proofs.map((proof) => toldOf(proof, program, width))
  return told.join('') + closing(proofs, width)
}

export const isProved = ({ verdict }: Proof): boolean => verdict.kind === 'proved'

/** What has to be so in any questionnaire, and is, needs no line of its own. */
function toldOf({ statement, verdict }: Proof, program: Program, width: number): string {
  const words = statementWords(statement)
  const line = (outcome: string, why = '') =>
    `${wrap(`${outcome}: ${words}${why}`, width, { hanging: 2, indent: 0 })}\n`
  switch (verdict.kind) {
    case 'proved':
      return statement.kind === 'check' ? line('proved') : ''
    case 'impossible':
      return line('never', reasonWords(statement, verdict.because))
    case 'not-decided':
      return line('not decided')
    case 'refuted': {
      const assessment = assess(program, verdict.response)
      return line('fails') + witnessCase(verdict.response, assessment, words)
    }
  }
}

function reasonWords(statement: Statement, because: readonly Wanted[] = []): string {
  return statement.kind === 'can-be-asked' ? neverWords(statement.question, because) : ''
}

function closing(proofs: readonly Proof[], width: number): string {
  const checks = proofs.filter(({ statement }) => statement.kind === 'check')
  const others = proofs.filter(({ statement }) => statement.kind !== 'check')
  const count = (some: readonly Proof[]) => `${some.filter(isProved).length} of ${some.length}`
  const tally = `${count(checks)} checks proved, ${count(others)} other statements proved.`
  const scope =
    'Proved: of the rules as written, for every possible response. Not: that the rules are right.'
  return `${wrap(tally, width)}\n${wrap(scope, width)}\n`
}
