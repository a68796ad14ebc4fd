import type { Condition } from '../../src/model/condition.ts'
import type { Subject } from '../../src/proof/owned-condition.ts'
import { named } from './oracle/world.ts'
import type { Pair } from './z3-pair.ts'
import { type Rails, surely } from './z3-rails.ts'
import { both, either, not, type Term } from './z3-text.ts'
import { truthOf } from './z3-truths.ts'
import type { Z3World } from './z3-world.ts'

/** The other response says all that the one says, and maybe more; and what was established is not. */
export function isOverturned({ one, other, saysMore }: Pair, subject: Subject): Term {
  const there = truthsOf(other, subject)
  const lost = truthsOf(one, subject).map((truth, place) => {
    const after = there[place] ?? truth
    return either([both([truth.yes, not(after.yes)]), both([truth.no, not(after.no)])])
  })
  return both([saysMore, either(lost)])
}

function truthsOf(world: Z3World, { kind, id }: Subject): readonly Rails[] {
  const { topics, panels } = world.questionnaire
  const ofCondition = (when: Condition | undefined) => {
    return [when === undefined ? surely : truthOf(world, when)]
  }
  switch (kind) {
    case 'question':
      return [world.enablement(id)]
    case 'class-list':
      return [...world.classes(id).values()].map((may) => ({ yes: 'false', no: not(may) }))
    case 'topic':
      return ofCondition(named(topics, id).relevantWhen)
    case 'panel':
      return ofCondition(named(panels, id).showWhen)
    default:
      return [world.conclusion(id)]
  }
}
