import { assess } from '../engine/assess.ts'
import type { Answers } from '../model/answer.ts'
import { encodeBeside, type Ground } from './compare-ground.ts'
import { type Diagram, NEVER } from './diagram.ts'
import { encodeOutput } from './encode-output.ts'
import type { Encoding } from './encoding.ts'
import { outcomeIn } from './outcome-in.ts'
import type { Outcomes } from './outcomes.ts'
import type { Output } from './output.ts'
import { answersBeside, nameBeside, type Pairing, sharedOutputs } from './pair-programs.ts'
import { within } from './within.ts'
import { smallestResponse } from './witness.ts'

/** Whether an output is the same for every response that both questionnaires accept. */
export type Compared = { readonly output: Output; readonly verdict: Sameness }

export type Sameness =
  | { readonly kind: 'same' }
  | { readonly kind: 'different'; readonly before: Side; readonly after: Side }
  /** The diagrams grew past what was allowed. */
  | { readonly kind: 'not-decided' }

/** The smallest response told apart, with one side's ids, and how the output comes out there. */
export type Side = { readonly answers: Answers; readonly outcome: string }

/** Every output that both programs of a pair have, one after the other, each decided on its own. */
export function* compareOutputs(
  ground: Ground | undefined,
  pairing: Pairing,
  among: (output: Output) => boolean,
): Generator<Compared> {
  const beside = ground && within(() => encodeBeside(ground, pairing))
  for (const output of sharedOutputs(pairing).filter(among)) {
    const verdict =
      ground && beside && within(() => compareOutput({ ground, beside, pairing }, output))
    yield { output, verdict: verdict ?? { kind: 'not-decided' } }
  }
}

type Comparison = {
  readonly ground: Ground
  readonly beside: Encoding
  readonly pairing: Pairing
}

function compareOutput({ ground, beside, pairing }: Comparison, output: Output): Sameness {
  const name = nameBeside(pairing, output) ?? output
  const apart = whereApart(ground, ground.outcomesOf(output), encodeOutput(beside, name))
  const answers = smallestResponse(ground.encoding, apart)
  if (answers === undefined) return { kind: 'same' }
  const { base, other } = pairing
  const besides = answersBeside(pairing, answers)
  const before = outcomeIn(base.questionnaire, assess(base, answers), output)
  const after = outcomeIn(other.questionnaire, assess(other, besides), name)
  // A response is only shown once the engine has agreed: a proof that errs is our bug.
  if (before === after) {
    throw new Error(`the engine does not see how "${output.id}" differs (${output.about})`)
  }
  return {
    kind: 'different',
    before: { answers, outcome: before },
    after: { answers: besides, outcome: after },
  }
}

/** Where some outcome is so on one side and not on the other; equal functions are one number. */
function whereApart({ encoding }: Ground, before: Outcomes, after: Outcomes): Diagram {
  const { and, or, not } = encoding.diagrams
  const names = [...new Set([...before.keys(), ...after.keys()])]
  return names.reduce((apart, name) => {
    const one = before.get(name) ?? NEVER
    const other = after.get(name) ?? NEVER
    return one === other ? apart : or(apart, or(and(one, not(other)), and(other, not(one))))
  }, NEVER)
}
