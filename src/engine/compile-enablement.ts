import { type Assembler, addNode, once } from './assembler.ts'
import { ALWAYS, Op } from './program.ts'
import { questionsReadBy } from './read-by.ts'

/** The node of a question's enablement. */
export function enablementOf(assembler: Assembler, question: number): number {
  const when = assembler.questionnaire.questions[question]?.when
  if (when === undefined) return ALWAYS
  return once(assembler, `enablement:${question}`, () => {
    const condition = assembler.nodeOfCondition(when)
    const reads = [...questionsReadBy(when, assembler.index)].sort((a, b) => a - b)
    const pairs = reads.flatMap((read) => [read, enablementOf(assembler, read)])
    return addNode(assembler, Op.enable, condition, reads.length, ...pairs)
  })
}
