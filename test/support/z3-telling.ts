import type { Telling } from '../../src/proof/statement.ts'
import { named } from './oracle/world.ts'
import { stands } from './z3-standings.ts'
import { both, either, type Term } from './z3-text.ts'
import { truthOf } from './z3-truths.ts'
import type { Z3World } from './z3-world.ts'

/** A topic is told of, and the reason, caution or question with it. */
export function isTold(world: Z3World, telling: Telling): Term {
  const topic = named(world.questionnaire.topics, telling.topic)
  const told = (['discuss', 'later', 'may-apply'] as const).map((one) => stands(world, topic, one))
  if (telling.part !== 'question')
    return both([either(told), world.conclusion(telling.finding).yes])
  const { when } = named(topic.askYourProvider, telling.id)
  return both([either(told), when === undefined ? 'true' : truthOf(world, when).yes])
}
