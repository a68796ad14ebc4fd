import { fromSlot } from '../../src/engine/slot.ts'
import type { Answer, Answers } from '../../src/model/answer.ts'
import { ALWAYS, type Diagram, NEVER } from '../../src/proof/diagram.ts'
import type { Encoding } from '../../src/proof/encoding.ts'

/** For how many of the responses that `encodedResponses` lists a function is true. */
export function countResponses({ diagrams, variables }: Encoding, diagram: Diagram): number {
  const { variableOf, childrenOf } = diagrams
  const free = (from: number, to: number) =>
    variables.slice(from, to).reduce((product, slots) => product * slots.length, 1)
  const level = (at: Diagram) => Math.min(variableOf(at), variables.length)
  const count = (at: Diagram): number => {
    if (at === NEVER || at === ALWAYS) return at === ALWAYS ? 1 : 0
    const counts = childrenOf(at).map((child) => free(level(at) + 1, level(child)) * count(child))
    return counts.reduce((sum, one) => sum + one, 0)
  }
  return free(0, level(diagram)) * count(diagram)
}

/** Every response that an encoding tells apart. */
export function encodedResponses({ program, variables }: Encoding): readonly Answers[] {
  let responses: readonly ReadonlyMap<string, Answer>[] = [new Map()]
  program.questionnaire.questions.forEach((question, number) => {
    responses = responses.flatMap((answers) =>
      (variables[number] ?? []).map((slot) => {
        const answer = fromSlot(question, slot)
        return answer === undefined ? answers : new Map([...answers, [question.id, answer]])
      }),
    )
  })
  return responses
}
