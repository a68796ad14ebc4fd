import type { Answers } from '../../../src/model/answer.ts'
import type { Questionnaire } from '../../../src/model/questionnaire.ts'
import { conditionTruth } from './condition-truth.ts'
import { enablement } from './enablement.ts'
import { measureValues } from './measure-values.ts'
import { possibleClasses } from './possible-classes.ts'
import { named, type World } from './world.ts'

/** Each thing is worked out from its definition when first asked for, and then remembered. */
export function worldOf(questionnaire: Questionnaire, answers: Answers): World {
  const conclusions = [...questionnaire.findings, ...questionnaire.redFlags]
  const world: World = {
    questionnaire,
    answer: (id) => answers.get(id),
    enablement: remembered((id) => enablement(world, named(questionnaire.questions, id))),
    values: remembered((id) => measureValues(world, named(questionnaire.measures, id))),
    classes: remembered((id) => possibleClasses(world, named(questionnaire.classes, id))),
    conclusion: remembered((id) => conditionTruth(world, named(conclusions, id).when)),
  }
  return world
}

function remembered<T>(workOut: (id: string) => T): (id: string) => T {
  const known = new Map<string, T>()
  return (id) => {
    const value = known.get(id) ?? workOut(id)
    known.set(id, value)
    return value
  }
}
