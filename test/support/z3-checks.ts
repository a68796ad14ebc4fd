import type { Check } from '../../src/model/check.ts'
import type { CheckCondition, CheckLine } from '../../src/model/condition.ts'
import type { Urgency } from '../../src/model/red-flag.ts'
import { named } from './oracle/world.ts'
import { stands } from './z3-standings.ts'
import { both, either, enough, not, type Term } from './z3-text.ts'
import { truthOf } from './z3-truths.ts'
import type { Z3World } from './z3-world.ts'

/** language.md, "Checks": that one does not hold. */
export function fails(world: Z3World, check: Check): Term {
  if (check.kind === 'never') return holds(world, check.never)
  return both([holds(world, check.whenever), not(holds(world, check.always))])
}

/** A line holds only when it is established; so nothing here is unknown. */
function holds(world: Z3World, condition: CheckCondition): Term {
  if (!('of' in condition)) return lineHolds(world, condition)
  const parts = condition.of.map((part) => holds(world, part))
  switch (condition.kind) {
    case 'all':
      return both(parts)
    case 'any':
      return either(parts)
    case 'none':
      return not(either(parts))
    case 'at-least':
      return enough(condition.count, parts)
  }
}

function lineHolds(world: Z3World, line: CheckLine): Term {
  switch (line.kind) {
    case 'not-established':
      return not(truthOf(world, line.line).yes)
    case 'possible':
      return not(truthOf(world, line.line).no)
    case 'urgency':
      return line.at === 'least' ? atLeast(world, line.urgency) : atMost(world, line.urgency)
    case 'standing':
      return standsSo(world, line)
    default:
      return truthOf(world, line).yes
  }
}

const urgencies: readonly Urgency[] = ['routine', 'soon', 'urgent', 'emergency']

const rank = (urgency: Urgency): number => urgencies.indexOf(urgency)

/** `routine` is the least there is. */
function atLeast({ questionnaire, conclusion }: Z3World, urgency: Urgency): Term {
  const enoughSo = questionnaire.redFlags.filter((flag) => rank(flag.urgency) >= rank(urgency))
  return urgency === 'routine' ? 'true' : either(enoughSo.map(({ id }) => conclusion(id).yes))
}

function atMost({ questionnaire, conclusion }: Z3World, urgency: Urgency): Term {
  const more = questionnaire.redFlags.filter((flag) => rank(flag.urgency) > rank(urgency))
  return both(more.map(({ id }) => conclusion(id).no))
}

type StandingLine = Extract<CheckLine, { readonly kind: 'standing' }>

function standsSo(world: Z3World, { topic, is, standings }: StandingLine): Term {
  const { topics } = world.questionnaire
  const so = topics.map(({ id }) => {
    const some = either(standings.map((one) => stands(world, named(topics, id), one)))
    return { id, term: is === 'is-not' ? not(some) : some }
  })
  if (topic === 'any') return either(so.map(({ term }) => term))
  if (topic === 'every') return both(so.map(({ term }) => term))
  return named(so, topic.id).term
}
