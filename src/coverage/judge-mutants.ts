import { compile } from '../engine/compile.ts'
import type { Program } from '../engine/program.ts'
import { verifyAnswers } from '../engine/verify-case.ts'
import type { Condition } from '../model/condition.ts'
import { type Comparer, newComparer } from '../proof/compare.ts'
import type { Compared } from '../proof/compare-outputs.ts'
import type { Output } from '../proof/output.ts'
import type { Change, Mutant } from './mutate.ts'
import { type ReadCase, readCases } from './read-cases.ts'
import { type CheckWatch, watchChecks } from './watch-checks.ts'

/** What became of a mutant. */
export type Fate =
  /** A case does not come out as its author says. */
  | { readonly kind: 'killed'; readonly case: string }
  /** No case notices, but a check does not hold. */
  | { readonly kind: 'refuted'; readonly check: string }
  /** Proved to be the same for every response. */
  | { readonly kind: 'same' }
  /** Only something changes of which a case can expect nothing. */
  | { readonly kind: 'beyond-cases'; readonly shown: Difference }
  | { readonly kind: 'survived'; readonly shown: Difference }
  | { readonly kind: 'not-decided' }

/** An output that differs, with the smallest response that tells it. */
export type Difference = Pick<Compared, 'output'> & {
  readonly verdict: Extract<Compared['verdict'], { kind: 'different' }>
}

export type Judged = { readonly mutant: Mutant; readonly fate: Fate }

export type MutantOptions = {
  /** The most nodes the diagrams may have. */
  readonly mostNodes: number
  /** Told how far it has come. */
  readonly onProgress: (done: number, of: number) => void
}

/** What becomes of every mutant: the cases first, and proof for those that no case notices. */
export function judgeMutants(
  base: Program,
  mutants: readonly Mutant[],
  { mostNodes, onProgress }: MutantOptions,
): readonly Judged[] {
  let cases = readCases(base.questionnaire)
  const foreseen = mutants.flatMap(({ change }) =>
    'after' in change ? conditionsIn(change.after) : [],
  )
  let judge: Judge | undefined
  return mutants.map((mutant, done) => {
    onProgress(done, mutants.length)
    const program = compile(mutant.questionnaire)
    const noticed = cases.find((one) => isNoticed(program, one))
    if (noticed !== undefined) {
      // Mutants of one place come together, and what noticed one often notices the next.
      cases = [noticed, ...cases.filter((one) => one !== noticed)]
      return { mutant, fate: { kind: 'killed', case: noticed.id } }
    }
    judge ??= {
      comparer: newComparer(base, { mostNodes, foreseen }),
      checks: watchChecks(base, foreseen, mostNodes),
    }
    return { mutant, fate: fateOf(judge, program, mutant.change) }
  })
}

type Judge = { readonly comparer: Comparer; readonly checks: CheckWatch }

function isNoticed(program: Program, { answers, expect }: ReadCase): boolean {
  return verifyAnswers(program, answers, expect).length > 0
}

function fateOf({ comparer, checks }: Judge, program: Program, change: Change): Fate {
  const told = comparer.firstDifference(program, (output) => mayBeExpected(output, change))
  const first = told ?? comparer.firstDifference(program)
  if (first === undefined) return { kind: 'same' }
  if (!isDifference(first)) return { kind: 'not-decided' }
  const check = checks.firstRefuted(program)
  if (check !== undefined) return { kind: 'refuted', check: check.name }
  if (isExpected(first)) return { kind: 'survived', shown: first }
  // Something else that differs may be what a case can expect.
  const others = told === undefined ? [] : comparer.compareAll(program).filter(isDifference)
  const shown = others.find(isExpected)
  return shown ? { kind: 'survived', shown } : { kind: 'beyond-cases', shown: first }
}

const isDifference = (compared: Compared): compared is Difference => {
  return compared.verdict.kind === 'different'
}

/** Of a red flag a case expects only whether it holds; how urgent it is shows in the urgency. */
function mayBeExpected({ about }: Output, { kind }: Change): boolean {
  if (about === 'red-flag') return kind !== 'stop' && kind !== 'urgency'
  return expectable.includes(about)
}

/** A case can expect a provider question, but not that there is none. */
function isExpected({ output: { about }, verdict }: Difference): boolean {
  const truthIn = (outcome: string) => outcome.split('/')[0]
  if (about === 'red-flag')
    return truthIn(verdict.before.outcome) !== truthIn(verdict.after.outcome)
  if (about === 'provider-question') return verdict.before.outcome === 'asked'
  return expectable.includes(about)
}

const expectable: readonly Output['about'][] = [
  'topic',
  'urgency',
  'finding',
  'class',
  'provider-question',
]

function conditionsIn(after: Condition | string | undefined): readonly Condition[] {
  return after === undefined || typeof after === 'string' ? [] : [after]
}
