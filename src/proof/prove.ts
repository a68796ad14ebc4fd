import type { Program } from '../engine/program.ts'
import { verifyCheck } from '../engine/verify-check.ts'
import type { Answers } from '../model/answer.ts'
import type { Check } from '../model/check.ts'
import { NEVER, TooManyNodes } from './diagram.ts'
import { encode } from './encode.ts'
import { encodeViolation } from './encode-check.ts'
import { encodePossibility } from './encode-possibility.ts'
import { type Encoding, newEncoding } from './encoding.ts'
import { type Statement, statementsOf } from './statement.ts'
import { smallestResponse } from './witness.ts'

/** What came of a statement about every possible response. */
export type Verdict =
  | { readonly kind: 'proved' }
  /** With the smallest response for which it does not hold. */
  | { readonly kind: 'refuted'; readonly response: Answers }
  /** The diagrams grew past what was allowed. */
  | { readonly kind: 'not-decided' }

  /** Something that has to be possible is so for no response. */
  | { readonly kind: 'impossible' }

export type Proof = { readonly statement: Statement; readonly verdict: Verdict }

/** Decides every statement about a questionnaire for every possible response. */
export function prove(program: Program, mostNodes: number): readonly Proof[] {
  const encoding = encodeWithin(program, mostNodes)
  return statementsOf(program.questionnaire).map((statement) => ({
    statement,
    verdict: encoding === undefined ? { kind: 'not-decided' } : decide(encoding, statement),
  }))
}

function encodeWithin(program: Program, mostNodes: number): Encoding | undefined {
  return within(() => {
    const encoding = newEncoding(program, mostNodes)
    encode(encoding)
    return encoding
  })
}

function decide(encoding: Encoding, statement: Statement): Verdict {
  if (statement.kind === 'check') return decideCheck(encoding, statement.check)
  const possible = within(() => encodePossibility(encoding, statement))
  if (possible === undefined) return { kind: 'not-decided' }
  return { kind: possible === NEVER ? 'impossible' : 'proved' }
}

function decideCheck(encoding: Encoding, check: Check): Verdict {
  const violation = within(() => encodeViolation(encoding, check))
  if (violation === undefined) return { kind: 'not-decided' }
  if (violation === NEVER) return { kind: 'proved' }
  const response = smallestResponse(encoding, violation) ?? new Map()
  // A response is only shown once the engine has agreed: a proof that errs is our bug.
  if (verifyCheck(encoding.program, check, response)) {
    throw new Error(`the engine does not see how "${check.name}" fails`)
  }
  return { kind: 'refuted', response }
}

/** The result, or nothing where there were too many nodes. */
function within<T>(make: () => T): T | undefined {
  try {
    return make()
  } catch (error) {
    if (error instanceof TooManyNodes) return undefined
    throw error
  }
}
