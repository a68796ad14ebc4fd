import type { Program } from '../engine/program.ts'
import type { Check } from '../model/check.ts'
import type { Condition } from '../model/condition.ts'
import { encodeBeside, layGround } from '../proof/compare-ground.ts'
import { NEVER } from '../proof/diagram.ts'
import { encodeViolation } from '../proof/encode-check.ts'
import { pairPrograms } from '../proof/pair-programs.ts'
import { readingsIn } from '../proof/variables.ts'
import { within } from '../proof/within.ts'

/** Tells of programs much like a base whether the author's checks still hold. */
export type CheckWatch = {
  /** The first check that some response refutes. */
  readonly firstRefuted: (other: Program) => Check | undefined
}

/** `foreseen`: conditions that the others will have beside those of the base. */
export function watchChecks(
  base: Program,
  foreseen: readonly Condition[],
  mostNodes: number,
): CheckWatch {
  const counterparts = base.questionnaire.questions
  const readings = readingsIn(base, foreseen)
  const lay = () => within(() => layGround({ base, counterparts, readings, mostNodes }))
  let ground = lay()
  const firstRefuted = (other: Program): Check | undefined => {
    if (ground === undefined) return undefined
    const standing = ground
    const found = within(() => {
      const encoding = encodeBeside(standing, pairPrograms(base, other))
      const { checks } = other.questionnaire
      return { check: checks.find((check) => encodeViolation(encoding, check) !== NEVER) }
    })
    // Filled up by those before: the next one starts afresh.
    if (found === undefined) ground = lay()
    return found?.check
  }
  return { firstRefuted }
}
