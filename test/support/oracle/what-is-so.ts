import type { Condition } from '../../../src/model/condition.ts'
import { conditionTruth } from './condition-truth.ts'
import type { Tried } from './tried.ts'

/** All that holds, is named, shown, asked or for later in a response; not what is ruled out. */
export function whatIsSo(tried: Tried): readonly string[] {
  const { classes, topics } = tried.assessment
  const named = [...classes].filter(([, found]) => !['none', 'unknown'].includes(found.class))
  return [
    ...truths(tried, 'yes'),
    ...named.map(([id, found]) => `${id} is ${found.class}`),
    ...topics.flatMap(({ id, standing }) => (standing === 'later' ? [`${id} for later`] : [])),
  ]
}

/** What holds no longer, and the classes that a list no longer comes to. */
export function whatIsRuledOut(tried: Tried): readonly string[] {
  const { classes } = tried.world.questionnaire
  const gone = classes.flatMap(({ id, rows }) => {
    const possible = tried.assessment.classes.get(id)?.possible ?? []
    const names = [...rows.map((row) => row.class), 'none']
    return names.flatMap((name) => (possible.includes(name) ? [] : [`${id} is ${name}`]))
  })
  return [...truths(tried, 'no'), ...gone]
}

/** The conditions with a truth, but those that only name a class or are counted. */
function truths({ world, assessment }: Tried, truth: 'yes' | 'no'): readonly string[] {
  const { questions, topics, panels } = world.questionnaire
  const { findings, redFlags } = assessment
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
  const found = gates.flatMap((when, place) => {
    return when !== undefined && conditionTruth(world, when) === truth ? [`gate ${place}`] : []
  })
  const conclusions = [...findings, ...redFlags.map((flag) => [flag.id, flag.truth] as const)]
  return [...found, ...conclusions.flatMap(([id, is]) => (is === truth ? [id] : []))]
}
