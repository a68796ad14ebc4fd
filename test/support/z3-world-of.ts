import type { Questionnaire } from '../../src/model/questionnaire.ts'
import { named } from './oracle/world.ts'
import { declareAnswer } from './z3-answers.ts'
import { possibleClasses } from './z3-classes.ts'
import { enablement } from './z3-enablement.ts'
import { measureValues } from './z3-measures.ts'
import type { Rails } from './z3-rails.ts'
import { symbol, type Term } from './z3-text.ts'
import { truthOf } from './z3-truths.ts'
import type { Z3World } from './z3-world.ts'

/** `name`: stands before each of its names, and tells one world from another. */
type Telling = {
  readonly name: string
  /** What z3 has to be told, in order; added to as things are asked for. */
  readonly script: string[]
  /** The world whose answers are those of this one too. */
  readonly answersOf?: Z3World
}

/** Each thing is worked out from its definition when it is first asked for. */
export function z3WorldOf(
  questionnaire: Questionnaire,
  { name, script, answersOf }: Telling,
): Z3World {
  const conclusions = [...questionnaire.findings, ...questionnaire.redFlags]
  const { questions, measures, classes } = questionnaire
  const define = (what: string, term: Term): Term => {
    const defined = symbol(`${name} ${what}`)
    script.push(`(define-fun ${defined} () Bool ${term})`)
    return defined
  }
  const rails = (what: string, { yes, no }: Rails): Rails => ({
    yes: define(`${what} yes`, yes),
    no: define(`${what} no`, no),
  })
  const world: Z3World = {
    questionnaire,
    define,
    said: answersOf?.said ?? remembered((id) => declareAnswer(named(questions, id), name, script)),
    enablement: remembered((id) => rails(`enabled ${id}`, enablement(world, id))),
    values: remembered((id) => measureValues(world, named(measures, id))),
    classes: remembered((id) => possibleClasses(world, named(classes, id))),
    conclusion: remembered((id) => rails(id, truthOf(world, named(conclusions, id).when))),
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
