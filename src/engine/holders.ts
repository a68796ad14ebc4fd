import type { Condition } from '../model/condition.ts'
import type { Questionnaire } from '../model/questionnaire.ts'

/** A part of a questionnaire that can hold a condition, and holds no other. */
export type Holder = { readonly [key in HeldAs]?: Condition }

export type HeldAs = 'when' | 'relevantWhen' | 'showWhen' | 'untestedWhen'

/**
 * Tells everything that holds a condition or could, always in the same order, and under which key: what
 * shows questions, and what conclusions are drawn from.
 */
export function eachHolder(
  { questions, classes, findings, redFlags, panels, topics }: Questionnaire,
  tell: (holder: Holder, key: HeldAs) => void,
): void {
  for (const question of questions) tell(question, 'when')
  for (const flag of redFlags) tell(flag, 'when')
  for (const finding of findings) tell(finding, 'when')
  for (const topic of topics) {
    tell(topic, 'relevantWhen')
    for (const question of topic.askYourProvider) tell(question, 'when')
  }
  for (const panel of panels) {
    tell(panel, 'showWhen')
    for (const row of panel.rows) tell(row, 'untestedWhen')
  }
  for (const list of classes) {
    tell(list, 'when')
    for (const row of list.rows) tell(row, 'when')
  }
}

/** By holder, what stands for its condition in a list by the order of holders; nothing where it has none. */
export function byHolder<T>(
  questionnaire: Questionnaire,
  values: readonly (T | null)[],
): ReadonlyMap<Holder, T> {
  const found = new Map<Holder, T>()
  let place = 0
  eachHolder(questionnaire, (holder) => {
    const value = values[place++]
    if (value !== null && value !== undefined) found.set(holder, value)
  })
  return found
}
