import { fromSlot, NOT_ASKED } from '../engine/slot.ts'
import type { Answer, Answers } from '../model/answer.ts'
import { ALWAYS, type Diagram, NEVER } from './diagram.ts'
import type { Encoding } from './encoding.ts'

/** The smallest response for which a function is true: the fewest answers, unknown ones included. */
export function smallestResponse(encoding: Encoding, diagram: Diagram): Answers | undefined {
  if (diagram === NEVER) return undefined
  const { diagrams, variables, program } = encoding
  const cheapest = cheapestValues(encoding)
  const answers = new Map<string, Answer>()
  for (let at = diagram; at !== ALWAYS; ) {
    const variable = diagrams.variableOf(at)
    const { value } = cheapest(at)
    const question = program.questionnaire.questions[variable]
    const answer = question && fromSlot(question, variables[variable]?.[value] ?? NOT_ASKED)
    if (question !== undefined && answer !== undefined) answers.set(question.id, answer)
    at = diagrams.childrenOf(at)[value] ?? ALWAYS
  }
  return answers
}

/** The value on the way to the fewest answers, and how many those are. */
type Way = { readonly cost: number; readonly value: number }

function cheapestValues({ diagrams, variables }: Encoding): (at: Diagram) => Way {
  const known = new Map<Diagram, Way>([
    [NEVER, { cost: Number.POSITIVE_INFINITY, value: 0 }],
    [ALWAYS, { cost: 0, value: 0 }],
  ])
  const search = (at: Diagram): Way => {
    const before = known.get(at)
    if (before !== undefined) return before
    const slots = variables[diagrams.variableOf(at)]
    let best: Way = { cost: Number.POSITIVE_INFINITY, value: 0 }
    diagrams.childrenOf(at).forEach((child, value) => {
      const cost = search(child).cost + (slots?.[value] === NOT_ASKED ? 0 : 1)
      if (cost < best.cost) best = { cost, value }
    })
    known.set(at, best)
    return best
  }
  return search
}
