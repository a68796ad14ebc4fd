import type { Loaded, PlaceOf } from '../../definition/load.ts'
import { type Problem, problem } from '../../definition/problem.ts'
import { sortProblems } from '../../definition/sort-problems.ts'
import { compile } from '../../engine/compile.ts'
import type { Program } from '../../engine/program.ts'
import { encode, encodeOpened } from '../../proof/encode.ts'
import { type Encoding, newEncoding } from '../../proof/encoding.ts'
import { type Proof, prove } from '../../proof/prove.ts'
import { within } from '../../proof/within.ts'
import { explainSuspect, type Fault } from './explain-suspect.ts'
import { findSuspects } from './find-suspects.ts'
import type { Suspect } from './suspect.ts'
import { suspectsByUnknown } from './suspects-by-unknown.ts'
import { tellOnce } from './tell-once.ts'

/** The problems of a questionnaire, deep ones among them, and how much stayed open. */
export type Faults = { readonly problems: readonly Problem[]; readonly undecided: number }

/**
 * What only a look at every possible response can show, beside what is wrong already, each told once
 * and in its place. `budget`: the most nodes the diagrams may have.
 */
export function findFaults(loaded: Loaded, budget: number): Faults {
  const { questionnaire, problems, files } = loaded
  if (questionnaire === undefined) return { problems, undecided: 0 }
  const program = compile(questionnaire)
  const proofs = prove(program, budget).filter(({ statement }) => statement.kind !== 'check')
  const undecided = proofs.filter(({ verdict }) => verdict.kind === 'not-decided').length
  const faults = within(() => faultsIn(program, proofs, { placeOf: loaded.placeOf, budget })) ?? []
  const deep = tellOnce(faults, problems).map(({ at, facts }) => problem(at, facts))
  return { problems: sortProblems([...problems, ...deep], [...files.keys()]), undecided }
}

type Looking = { readonly placeOf: PlaceOf; readonly budget: number }

function faultsIn(
  program: Program,
  proofs: readonly Proof[],
  { placeOf, budget }: Looking,
): readonly Fault[] {
  const encoding = newEncoding(program, budget)
  encode(encoding)
  const byUnknown = suspectsByUnknown(encoding)
  const suspects = [
    ...findSuspects(program, proofs, placeOf).filter((one) => !isSaidBy(byUnknown, one)),
    ...byUnknown,
  ]
  let opened: Encoding | undefined
  const encodingFor = ({ among }: Suspect) => {
    if (among !== 'opened') return encoding
    opened ??= encodeOpened(encoding)
    return opened
  }
  return suspects.flatMap((one) => explainSuspect(encodingFor(one), one, placeOf) ?? [])
}

/** A question whose gate never holds is not asked at all; or it is, where the gate opens by "unknown". */
function isSaidBy(byUnknown: readonly Suspect[], { facts, about }: Suspect): boolean {
  if (facts.code !== 'never-asked') return false
  return byUnknown.some((one) => one.facts.code === facts.code && one.about === about)
}
