import type { PlaceOf } from '../../definition/load.ts'
import type { Program } from '../../engine/program.ts'
import type { Proof } from '../../proof/prove.ts'
import type { Statement } from '../../proof/statement.ts'
import type { Suspect } from './suspect.ts'
import { suspectIf, suspectOf } from './suspect-of.ts'

/**
 * What the statements that failed say is wrong. What stands once in a file and is several things, as
 * a template is with its uses, is only spare if it is so in all of them.
 */
export function findSuspects(
  program: Program,
  proofs: readonly Proof[],
  placeOf: PlaceOf,
): readonly Suspect[] {
  const placed = (suspect: Suspect | undefined) => {
    const place = suspect && placeOf(suspect.about)
    return place && `${suspect.facts.code} ${place.span.start} ${place.file}`
  }
  const shared = proofs.filter(({ statement }) => mayBeShared.has(statement.kind))
  const sound = new Set(
    shared.flatMap(({ statement, verdict }) => {
      return verdict.kind === 'impossible' ? [] : (placed(suspectIf(program, statement)) ?? [])
    }),
  )
  return proofs
    .flatMap((proof) => suspectOf(program, proof) ?? [])
    .filter((suspect) => !sound.has(placed(suspect) ?? ''))
}

const mayBeShared: ReadonlySet<Statement['kind']> = new Set([
  'can-matter',
  'can-hold',
  'adds-something',
])
