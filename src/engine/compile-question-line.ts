import { gridOf } from '../answer/grid.ts'
import type { ChoicesLine, NumberLine, OptionLine, StateLine } from '../model/condition.ts'
import type { NumberQuestion, Question } from '../model/question.ts'
import { type Assembler, addNode, once } from './assembler.ts'
import { firstStep } from './first-step.ts'
import { stepAt } from './fraction.ts'
import { intervalOf, isAbove, isBelow } from './interval.ts'
import { Op } from './program.ts'
import { ANSWERED, optionIndex, optionMask } from './slot.ts'
import { NO, UNKNOWN, YES } from './truth-bits.ts'

type QuestionLine = OptionLine | ChoicesLine | NumberLine | StateLine

/** A line on a question reads: it is enabled, and its answer compares so. */
export function compileQuestionLine(assembler: Assembler, line: QuestionLine): number {
  const index = assembler.index.questions.get(line.id) ?? -1
  const question = assembler.questionnaire.questions[index]
  if (question === undefined) throw new Error(`no question is called "${line.id}"`)
  const about = { assembler, question, index, enabled: assembler.nodeOfEnablement(index) }
  switch (line.kind) {
    case 'option':
      return optionLine(about, line)
    case 'choices':
      return choicesLine(about, line)
    case 'state':
      return stateLine(about, line)
    case 'number':
    case 'between':
      return numberLine(about, line)
  }
}

type About = {
  readonly assembler: Assembler
  readonly question: Question
  readonly index: number
  readonly enabled: number
}

function optionLine(about: About, line: OptionLine): number {
  const chosen = new Set(line.options.map((id) => optionIndex(about.question, id)))
  const options = 'options' in about.question ? about.question.options.length : 2
  const answers = Array.from({ length: options }, (_, option) => (chosen.has(option) ? YES : NO))
  const node = table(about, [UNKNOWN, UNKNOWN, UNKNOWN, ...answers])
  return line.is === 'is-not' ? addNode(about.assembler, Op.not, node) : node
}

function stateLine(about: About, line: StateLine): number {
  if (line.is === 'answered') return table(about, [UNKNOWN, NO, NO, YES])
  return table(about, [UNKNOWN, YES, YES, NO])
}

/** Truth by slot; slots past the table's end are as its last entry. */
function table({ assembler, index, enabled }: About, truths: readonly number[]): number {
  const offset = once(assembler, `table:${truths.join()}`, () => {
    return assembler.tables.push(...truths) - truths.length
  })
  return addNode(assembler, Op.table, enabled, index, offset, truths.length - 1)
}

function choicesLine(about: About, line: ChoicesLine): number {
  const { assembler, question, index, enabled } = about
  const mask = optionMask(question, line.options)
  if (line.includes === 'all') return addNode(assembler, Op.includesAll, enabled, index, mask)
  const any = addNode(assembler, Op.includesAny, enabled, index, mask)
  return line.includes === 'none' ? addNode(assembler, Op.not, any) : any
}

/** The values inside an interval lie on neighbouring steps. */
function numberLine({ assembler, question, index, enabled }: About, line: NumberLine): number {
  const grid = gridOf(question as NumberQuestion)
  const interval = intervalOf(line)
  const first = firstStep(grid.size, (step) => !isBelow(stepAt(grid, step), interval))
  const last = firstStep(grid.size, (step) => isAbove(stepAt(grid, step), interval)) - 1
  return addNode(assembler, Op.range, enabled, index, ANSWERED + first, ANSWERED + last)
}
