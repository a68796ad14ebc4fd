import type { Condition } from '../../../src/model/condition.ts'
import { conditionTruth } from './condition-truth.ts'
import type { Tried } from './tried.ts'

/** All that holds, is named, shown, asked or for later in a response; not what is ruled out. */
export function whatIsSo({ world, assessment }: Tried): readonly string[] {
  const { questions, topics, panels } = world.questionnaire
  const { findings, redFlags, classes, topics: standings } = assessment
  const gates: readonly (Condition | undefined)[] = [
    ...questions.map(({ when }) => when),
    ...topics.flatMap(({ relevantWhen, askYourProvider }) => [
      relevantWhen,
      ...askYourProvider.map(({ when }) => when),
    ]),
    ...panels.flatMap(({ showWhen, rows }) => [
      showWhen,
      ...rows.map(({ untestedWhen }) => untestedWhen),
    ]),
  ]
  const open = gates.flatMap((when, place) => {
    return when !== undefined && conditionTruth(world, when) === 'yes' ? [`gate ${place}`] : []
  })
  const conclusions = [...findings, ...redFlags.map(({ id, truth }) => [id, truth] as const)]
  const named = [...classes].filter(([, found]) => !['none', 'unknown'].includes(found.class))
  return [
    ...open,
    ...conclusions.flatMap(([id, truth]) => (truth === 'yes' ? [`${id} holds`] : [])),
    ...named.map(([id, found]) => `${id} is ${found.class}`),
    ...standings.flatMap(({ id, standing }) => (standing === 'later' ? [`${id} for later`] : [])),
  ]
}
