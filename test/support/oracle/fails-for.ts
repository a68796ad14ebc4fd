import type { Truth } from '../../../src/model/truth.ts'
import type { Subject } from '../../../src/proof/owned-condition.ts'
import type { Certainty } from '../../../src/proof/statement.ts'
import { checkHolds } from './check-holds.ts'
import { conditionTruth } from './condition-truth.ts'
import { keyWithout, type Tried } from './tried.ts'
import { named, type World } from './world.ts'

/** Whether what has to be so for every response is not for this one; `all`, by their keys. */
export function failsFor(
  certainty: Certainty,
  tried: Tried,
  all: ReadonlyMap<string, Tried>,
): boolean {
  const { world, opened, assessment, answers } = tried
  switch (certainty.kind) {
    case 'check':
      return !checkHolds(certainty.check, assessment)
    case 'is-complete': {
      const { when, rows } = named(world.questionnaire.classes, certainty.list)
      const truth = (condition: typeof when) =>
        condition === undefined ? 'yes' : conditionTruth(world, condition)
      return truth(when) === 'yes' && rows.every((row) => truth(row.when) === 'no')
    }
    case 'is-not-hidden': {
      const { flag, question } = certainty
      const isHidden = world.conclusion(flag) === 'no' && world.enablement(question) === 'no'
      return isHidden && opened.conclusion(flag) !== 'no'
    }
    case 'is-kept':
      return [...answers.keys()].some((id) => {
        const before = all.get(keyWithout(answers, id))
        return before !== undefined && isOverturned(certainty.subject, before.world, world)
      })
  }
}

function isOverturned(subject: Subject, before: World, after: World): boolean {
  if (subject.kind === 'class-list') {
    const possible = before.classes(subject.id)
    return after.classes(subject.id).some((one) => !possible.includes(one))
  }
  const was = truthOf(subject, before)
  return was !== 'unknown' && was !== truthOf(subject, after)
}

function truthOf({ kind, id }: Subject, world: World): Truth {
  const { topics, panels } = world.questionnaire
  if (kind === 'question') return world.enablement(id)
  if (kind === 'topic') return conditionTruth(world, named(topics, id).relevantWhen)
  if (kind !== 'panel') return world.conclusion(id)
  const { showWhen } = named(panels, id)
  return showWhen === undefined ? 'yes' : conditionTruth(world, showWhen)
}
