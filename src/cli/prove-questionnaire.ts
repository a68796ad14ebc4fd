import { assess } from '../engine/assess.ts'
import { compile } from '../engine/compile.ts'
import type { Program } from '../engine/program.ts'
import { type Proof, prove } from '../proof/prove.ts'
import { ExitCode } from './exit-code.ts'
import type { Host } from './host.ts'
import { openQuestionnaire } from './open-questionnaire.ts'
import { impossibility } from './statement-words.ts'
import { witnessCase } from './witness-case.ts'

/** `budget`: the most nodes the diagrams may have. */
export type ProveOptions = { readonly budget: number }

/** Decides every statement about a questionnaire, and tells which are not so. */
export async function proveQuestionnaire(
  name: string,
  { budget }: ProveOptions,
  host: Host,
): Promise<ExitCode> {
  const { questionnaire } = await openQuestionnaire(name, host)
  const program = compile(questionnaire)
  const proofs = prove(program, budget)
  for (const proof of proofs) await host.print(toldOf(proof, program))
  await host.print(closing(proofs))
  return proofs.every(isProved) ? ExitCode.done : ExitCode.problems
}

const isProved = ({ verdict }: Proof) => verdict.kind === 'proved'

/** What has to be possible and is needs no line of its own. */
function toldOf({ statement, verdict }: Proof, program: Program): string {
  const words = statement.kind === 'check' ? statement.check.name : impossibility(statement)
  switch (verdict.kind) {
    case 'proved':
      return statement.kind === 'check' ? `proved: ${words}\n` : ''
    case 'impossible':
      return `never: ${words}\n`
    case 'not-decided':
      return `not decided: ${words}\n`
    case 'refuted': {
      const assessment = assess(program, verdict.response)
      return `fails: ${words}\n${witnessCase(verdict.response, assessment, words)}`
    }
  }
}

function closing(proofs: readonly Proof[]): string {
  const checks = proofs.filter(({ statement }) => statement.kind === 'check')
  const others = proofs.filter(({ statement }) => statement.kind !== 'check')
  const count = (some: readonly Proof[]) => `${some.filter(isProved).length} of ${some.length}`
  return (
    `${count(checks)} checks proved, ${count(others)} other statements proved.\n` +
    'Proved: of the rules as written, for every possible response. Not: that the rules are right.\n'
  )
}
