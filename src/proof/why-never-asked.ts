import { amongKnown } from './among-known.ts'
import { ALWAYS } from './diagram.ts'
import type { Encoding } from './encoding.ts'
import type { Wanted } from './wanted.ts'
import { whyNever } from './why-never.ts'

/** The fewest conditions that keep the gate of a question from ever coming to yes. */
export function whyNeverAsked(encoding: Encoding, id: string): readonly Wanted[] {
  const { questions } = encoding.program.questionnaire
  const when = questions.find((question) => question.id === id)?.when
  if (when === undefined) return []
  const wanted: Wanted = { owner: id, condition: when, truth: 'yes' }
  return whyNever(encoding, [wanted], { among: ALWAYS, plain: amongKnown(encoding) })
}
