import { gridOf } from '../../answer/grid.ts'
import type { ChoiceQuestion, NumberQuestion, Question } from '../../model/question.ts'
import type { Context } from '../link/context.ts'
import { isReservedOption } from '../link/reserved.ts'
import type { Facts } from '../problem.ts'

/** More values than these cannot be reasoned about one by one. */
const mostValues = 100_001

/** More options than these do not fit on a screen, nor in a mask of bits. */
const mostOptions = 30

/** Limits, steps and options that no answer could fit, and questions that some cannot answer. */
export function checkQuestions(context: Context, questions: readonly Question[]): void {
  const { authored, places, report } = context
  for (const question of questions) {
    const written = authored.questions?.[question.id]
    if (written === undefined) continue
    if (question.mustKnow && question.needs === 'examiner' && question.when === undefined) {
      report(places.key(written, 'must know'), { code: 'must-be-examined' })
    }
    if (question.type === 'number') {
      const facts = limitsProblem(question)
      if (facts !== undefined) report(places.value(written, 'limits'), facts)
    }
    if ('options' in question && 'options' in written) {
      const facts = optionsProblem(question)
      if (facts !== undefined) report(places.key(written, 'options'), facts)
      for (const { id } of question.options.filter((option) => isReservedOption(option.id))) {
        report(places.key(written.options, id), { code: 'reserved-id', id })
      }
    }
  }
}

function limitsProblem(question: NumberQuestion): Facts | undefined {
  const { step, limits } = question
  const { low, high } = limits
  if (low >= high) return { code: 'limits-reversed', low, high }
  const values = Math.floor((high - low) / step) + 1
  if (values > mostValues) return { code: 'too-many-values', count: values, limit: mostValues }
  const { scale, size, low: first, step: stride } = gridOf(question)
  if (Math.max(Math.abs(low), Math.abs(high)) * scale > Number.MAX_SAFE_INTEGER) {
    return { code: 'limits-too-fine', low, high }
  }
  const last = first + (size - 1) * stride
  if (last !== Math.round(high * scale)) return { code: 'step-does-not-fit', step, low, high }
  return undefined
}

function optionsProblem({ type, options }: ChoiceQuestion): Facts | undefined {
  const count = options.length
  if (count < 2) return { code: 'too-few-options', count }
  if (count > mostOptions) return { code: 'too-many-options', count, limit: mostOptions }
  const allAlone = type === 'choices' && options.every(({ exclusive }) => exclusive)
  return allAlone ? { code: 'all-exclusive' } : undefined
}
