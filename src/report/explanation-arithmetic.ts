import type { ExplainedMeasure } from '../model/explanation.ts'
import type { Measure } from '../model/measure.ts'
import { named } from './named.ts'
import { numberInWords } from './number-words.ts'
import type { Outcome } from './occasion.ts'

/** How a measure is computed, in words that stand above its inputs. */
export function arithmetic(measure: ExplainedMeasure, outcome: Outcome): string {
  const { kind } = named(outcome.questionnaire.measures, measure.id)
  if (kind === 'percent-drop') return dropInWords(measure, outcome)
  return kind === 'count'
    ? `${operationWords.count}; ${counted(measure)}:`
    : `${operationWords[kind]}:`
}

/** What is done with the inputs, whatever they are. */
export const operationWords: Readonly<Record<Measure['kind'], string>> = {
  'percent-drop': 'The drop from the first number to the second, in percent of the first',
  difference: 'How far these two are apart',
  highest: 'The highest of these',
  sum: 'All of these together',
  count: 'How many of these hold',
}

/** `From 8 to 2 of 10: a drop of 75 percent`, once both are known. */
function dropInWords({ inputs, range }: ExplainedMeasure, outcome: Outcome): string {
  const numbers = inputs.flatMap((input) => {
    const isKnown = input.kind === 'question' && input.enabled === 'yes'
    return isKnown && input.answer?.kind === 'number' ? input.answer.number : []
  })
  const [from, to] = numbers
  const drop = operationWords['percent-drop']
  if (range.defined === 'no') return `${drop}; it needs both, and a first above 0:`
  if (from === undefined || to === undefined || range.atLeast === undefined) return `${drop}:`
  const question = outcome.questionnaire.questions.find(({ id }) => id === inputs[0]?.id)
  const unit = question?.type === 'number' && question.unit !== undefined ? ` ${question.unit}` : ''
  return `From ${from} to ${to}${unit}: a drop of ${numberInWords(range.atLeast)} percent.`
}

function counted({ parts }: ExplainedMeasure): string {
  const hold = parts.filter(({ truth }) => truth === 'yes').length
  const open = parts.filter(({ truth }) => truth === 'unknown').length
  return open === 0 ? `${hold} do` : `${hold} do, ${open} not known`
}
