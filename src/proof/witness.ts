import { fromSlot, NOT_ASKED, type Slot } from '../engine/slot.ts'
import type { Answer, Answers } from '../model/answer.ts'
import { ALWAYS, type Diagram, NEVER, type Node } from './diagram.ts'
import type { Encoding } from './encoding.ts'

/** The smallest response for which a function is true: the fewest answers, unknown ones included. */
export function smallestResponse(encoding: Encoding, diagram: Diagram): Answers | undefined {
  if (diagram === NEVER) return undefined
  const { diagrams, variables, program } = encoding
  const costs = new Map<Diagram, number>([
    [NEVER, Number.POSITIVE_INFINITY],
    [ALWAYS, 0],
  ])
  const costOf = (at: Diagram): number => {
    const known = costs.get(at)
    if (known !== undefined) return known
    const { children, variable } = diagrams.nodes[at] as Node
    const cost = Math.min(
      ...children.map((child, value) => costOf(child) + price(variables, variable, value)),
    )
    costs.set(at, cost)
    return cost
  }
  costOf(diagram)
  const answers = new Map<string, Answer>()
  for (let at = diagram; at !== ALWAYS; ) {
    const { children, variable } = diagrams.nodes[at] as Node
    const value = children.findIndex((child, each) => {
      return costOf(child) + price(variables, variable, each) === costOf(at)
    })
    const question = program.questionnaire.questions[variable]
    const slot = variables[variable]?.[value] ?? NOT_ASKED
    const answer = question && fromSlot(question, slot)
    if (question !== undefined && answer !== undefined) answers.set(question.id, answer)
    at = children[value] ?? ALWAYS
  }
  return answers
}

function price(variables: readonly (readonly Slot[])[], variable: number, value: number): number {
  return variables[variable]?.[value] === NOT_ASKED ? 0 : 1
}
