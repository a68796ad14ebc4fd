import type { Condition } from '../../../src/model/condition.ts'
import type { Questionnaire } from '../../../src/model/questionnaire.ts'
import type { Part } from '../../../src/proof/owned-condition.ts'
import { conditionTruth } from './condition-truth.ts'
import type { Tried } from './tried.ts'
import { named } from './world.ts'

/** Whether a part can do its share where all that encloses it does, and what stands before it. */
export function holdsByTrial(part: Part, questionnaire: Questionnaire, all: readonly Tried[]) {
  const { whole, path } = placed(part, questionnaire)
  const demands: { condition: Condition; truth: 'yes' | 'no' }[] = []
  let at = whole
  let truth: 'yes' | 'no' = 'yes'
  for (const index of path) {
    if (!('of' in at)) throw new Error('the path leads nowhere')
    const needsAll = truth === 'yes' ? ['all', 'none'].includes(at.kind) : at.kind === 'any'
    if (at.kind === 'none') truth = truth === 'yes' ? 'no' : 'yes'
    for (const condition of needsAll ? at.of.slice(0, index) : [])
      demands.push({ condition, truth })
    at = at.of[index] as Condition
  }
  const enclosed = all.filter(({ world }) =>
    demands.every((demand) => conditionTruth(world, demand.condition) === demand.truth),
  )
  return enclosed.length === 0 || enclosed.some(({ world }) => conditionTruth(world, at) === truth)
}

/** Whether a part is not among those that can be left out together, the later ones first. */
export function addsByTrial(part: Part, questionnaire: Questionnaire, all: readonly Tried[]) {
  const { whole, path } = placed(part, questionnaire)
  const truths = (condition: Condition) =>
    all.map(({ opened }) => conditionTruth(opened, condition)).join()
  const before = truths(whole)
  const dropped: string[] = []
  const tryIt = (condition: Condition, here: readonly number[]): void => {
    if (!('of' in condition)) return
    for (let index = condition.of.length - 1; index >= 0; index--) {
      const at = [...here, index]
      const isSame = truths(leave(whole, [...dropped, at.join()])) === before
      if (isSame) dropped.push(at.join())
      else tryIt(condition.of[index] as Condition, at)
    }
  }
  tryIt(whole, [])
  return !dropped.includes(path.join())
}

function placed({ owner, whole, path }: Part, { classes }: Questionnaire) {
  const when = owner.kind === 'class-row' ? named(classes, owner.id).when : undefined
  if (when === undefined) return { whole, path }
  return { whole: { kind: 'all', of: [when, whole] } as Condition, path: [1, ...path] }
}

function leave(condition: Condition, dropped: readonly string[], here: string[] = []): Condition {
  if (!('of' in condition)) return condition
  const of = condition.of.flatMap((part, index) => {
    const at = [...here, String(index)]
    return dropped.includes(at.join()) ? [] : [leave(part, dropped, at)]
  })
  return { ...condition, of }
}
