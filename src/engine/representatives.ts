import { gridOf } from '../answer/grid.ts'
import type { Line } from '../model/condition.ts'
import type { ChoiceQuestion, NumberQuestion, Question } from '../model/question.ts'
import { firstStep } from './first-step.ts'
import { stepAt } from './fraction.ts'
import { intervalOf, isAbove, isBelow } from './interval.ts'
import type { Reading } from './read-by.ts'
import { ANSWERED, optionMask, type Slot } from './slot.ts'

/**
 * Answers to a question, as slots, such that every answer there is reads the same as one of them
 * wherever the question is read. `readings`: where that is; asked for of choices and numbers only.
 */
export function representatives(
  question: Question,
  readings: () => readonly Reading[],
): readonly Slot[] {
  switch (question.type) {
    case 'yes-no':
      return [ANSWERED, ANSWERED + 1]
    case 'text':
      return [ANSWERED]
    case 'choice':
      return question.options.map((_, option) => ANSWERED + option)
    case 'choices':
      return masks(question, linesOf(readings())).map((mask) => ANSWERED + mask)
    case 'number':
      return steps(question, readings()).map((step) => ANSWERED + step)
  }
}

function linesOf(readings: readonly Reading[]): readonly Line[] {
  return readings.flatMap(({ line }) => line ?? [])
}

/** The first step of each way the lines can come out together; all of them where a measure reads them. */
function steps(question: NumberQuestion, readings: readonly Reading[]): readonly number[] {
  const grid = gridOf(question)
  const lines = linesOf(readings)
  if (lines.length < readings.length) return Array.from({ length: grid.size }, (_, step) => step)
  const intervals = lines.flatMap((line) => {
    return line.kind === 'number' || line.kind === 'between' ? intervalOf(line) : []
  })
  // Below and above an interval are told apart: for the highest of several they are not the same.
  const borders = intervals.flatMap((interval) => [
    firstStep(grid.size, (step) => !isBelow(stepAt(grid, step), interval)),
    firstStep(grid.size, (step) => isAbove(stepAt(grid, step), interval)),
  ])
  return [...new Set([0, ...borders])].filter((step) => step < grid.size).sort((a, b) => a - b)
}

/**
 * Options that the same lines name are alike: what can matter is whether none, one, or all of them
 * are chosen.
 */
function masks(question: ChoiceQuestion, lines: readonly Line[]): readonly number[] {
  const named = lines.flatMap((line) => (line.kind === 'choices' ? [line.options] : []))
  const signature = (id: string) => named.map((options) => options.includes(id)).join()
  const together = question.options.filter(({ exclusive }) => !exclusive).map(({ id }) => id)
  const signatures = [...new Set(together.map(signature))]
  let combined = [0]
  for (const alike of signatures) {
    const group = together.filter((id) => signature(id) === alike)
    const chosen = group.length === 1 ? [group] : [group.slice(0, 1), group]
    const more = chosen.map((ids) => optionMask(question, ids))
    combined = combined.flatMap((mask) => [mask, ...more.map((bits) => mask | bits)])
  }
  const alone = question.options.filter(({ exclusive }) => exclusive)
  return [
    ...combined.filter((mask) => mask !== 0),
    ...alone.map(({ id }) => optionMask(question, [id])),
  ]
}
