import type { Condition } from '../../src/model/condition.ts'
import type { Question } from '../../src/model/question.ts'

export const yesNo = (id: string, when?: Condition): Question => ({
  ...questionBase(id, when),
  type: 'yes-no',
})

export const text = (id: string, when?: Condition): Question => ({
  ...questionBase(id, when),
  type: 'text',
})

export const choice = (id: string, options: readonly string[], when?: Condition): Question => ({
  ...questionBase(id, when),
  type: 'choice',
  options: options.map((option) => ({ id: option, text: option, exclusive: false })),
})

export const choices = (id: string, options: readonly string[], when?: Condition): Question => ({
  ...questionBase(id, when),
  type: 'choices',
  options: options.map((option) => ({ id: option, text: option, exclusive: false })),
})

/** Whole numbers from 0 to 10, unless said otherwise. */
export const scale = (
  id: string,
  { low = 0, high = 10, step = 1, when }: ScaleTraits = {},
): Question => ({ ...questionBase(id, when), type: 'number', limits: { low, high }, step })

type ScaleTraits = {
  readonly low?: number
  readonly high?: number
  readonly step?: number
  readonly when?: Condition
}

function questionBase(id: string, when: Condition | undefined) {
  const gate = when === undefined ? {} : { when }
  return { id, ask: `${id}?`, mustKnow: false, record: false, changeable: true, ...gate }
}
