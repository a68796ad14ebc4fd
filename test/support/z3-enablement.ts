import { questionsRead } from './oracle/questions-read.ts'
import { named } from './oracle/world.ts'
import { isUnknown, type Rails, surely } from './z3-rails.ts'
import { both, either, not, type Term } from './z3-text.ts'
import { truthOf } from './z3-truths.ts'
import type { Z3World } from './z3-world.ts'

/** language.md, "Truth": as its `when` says; open only while something it reads is to be asked. */
export function enablement(world: Z3World, id: string): Rails {
  const { questionnaire } = world
  const { when } = named(questionnaire.questions, id)
  if (when === undefined) return surely
  const truth = truthOf(world, when)
  const settled = [...questionsRead(questionnaire, when)].map((read) => isSettled(world, read))
  return { yes: either([truth.yes, both([isUnknown(truth), ...settled])]), no: truth.no }
}

function isSettled(world: Z3World, id: string): Term {
  const { yes, no } = world.enablement(id)
  return either([no, both([yes, not(world.said(id).notAsked)])])
}
