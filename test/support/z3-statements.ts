import type { Condition } from '../../src/model/condition.ts'
import type { Question } from '../../src/model/question.ts'
import type { Questionnaire } from '../../src/model/questionnaire.ts'
import type { Statement } from '../../src/proof/statement.ts'
import { named } from './oracle/world.ts'
import { fails } from './z3-checks.ts'
import { appliesTo, rowTruth } from './z3-classes.ts'
import {
  exclusiveOf,
  givesInstead,
  isRuledOutInOne,
  isSoOnlyInTheOne,
  saysOrCannot,
  saysTheSameElsewhere,
} from './z3-difference.ts'
import { isOverturned } from './z3-overturned.ts'
import { type Pair, pairOf } from './z3-pair.ts'
import { doesItsShare, isMissed } from './z3-parts.ts'
import { isUnknown, type Rails, surely } from './z3-rails.ts'
import { stands } from './z3-standings.ts'
import { isTold } from './z3-telling.ts'
import { both, not, type Term } from './z3-text.ts'
import { truthOf } from './z3-truths.ts'
import { z3WorldOf } from './z3-world-of.ts'

/** The worlds that statements are about, and what z3 has to be told of them. */
export type Z3Worlds = Pair & {
  /** The one response, if every question were asked whatever its `when` says. */
  readonly opened: Pair['one']
  readonly script: readonly string[]
}

export function z3WorldsOf(questionnaire: Questionnaire): Z3Worlds {
  const script: string[] = []
  const pair = pairOf(questionnaire, script)
  const questions = questionnaire.questions.map(({ when: _, ...question }) => question)
  const asked = { ...questionnaire, questions }
  const opened = z3WorldOf(asked, { name: 'opened', script, answersOf: pair.one })
  return { ...pair, opened, script }
}

/** What z3 is asked of a statement: which of these can be so, and which of them then have to. */
export type Asked = {
  readonly terms: readonly Term[]
  readonly isProved: (canBe: readonly boolean[]) => boolean
  readonly otherwise: 'impossible' | 'refuted'
}

const forSome = (term: Term): Asked => {
  return { terms: [term], isProved: ([canBe]) => canBe === true, otherwise: 'impossible' }
}

const forNone = (term: Term): Asked => {
  return { terms: [term], isProved: ([canBe]) => canBe === false, otherwise: 'refuted' }
}

export function askedOf(worlds: Z3Worlds, statement: Statement): Asked {
  const { one, opened } = worlds
  const { questionnaire } = one
  switch (statement.kind) {
    case 'check':
      return forNone(fails(one, statement.check))
    case 'is-complete': {
      const list = named(questionnaire.classes, statement.list)
      const noes = list.rows.map((_, row) => rowTruth(one, list, row).no)
      return forNone(both([appliesTo(one, list).yes, ...noes]))
    }
    case 'is-not-hidden': {
      const { flag, question } = statement
      const hidden = [one.enablement(question).no, one.conclusion(flag).no]
      return forNone(both([...hidden, not(opened.conclusion(flag).no)]))
    }
    case 'is-kept':
      return forNone(isOverturned(worlds, statement.subject))
    case 'can-be-asked':
      return forSome(holds(one, named(questionnaire.questions, statement.question).when).yes)
    case 'can-matter':
      return matters(worlds, named(questionnaire.questions, statement.question), statement.option)
    case 'can-be': {
      const truth = one.conclusion(statement.conclusion)
      return forSome(statement.truth === 'unknown' ? isUnknown(truth) : truth[statement.truth])
    }
    case 'can-be-named': {
      const list = named(questionnaire.classes, statement.list)
      const earlier = list.rows.slice(0, statement.row).map((_, row) => rowTruth(one, list, row).no)
      const own = rowTruth(one, list, statement.row).yes
      return forSome(both([appliesTo(one, list).yes, ...earlier, own]))
    }
    case 'can-stand':
      return forSome(stands(one, named(questionnaire.topics, statement.topic), statement.standing))
    case 'can-be-told':
      return forSome(isTold(one, statement))
    case 'can-hold':
      // What encloses it can never be: that is told of by itself.
      return forSome(doesItsShare(one, statement.part).both)
    case 'adds-something':
      return forSome(isMissed(opened, statement.part, [statement.part.path]))
  }
}

const holds = (world: Pair['one'], when: Condition | undefined): Rails => {
  return when === undefined ? surely : truthOf(world, when)
}

/** It leads somewhere; or something else does, and all that could be the rest in its place do. */
function matters(pair: Pair, question: Question, option = 'anything'): Asked {
  const names = namesOf(question)
  const alone = exclusiveOf(question)
  const rivals = (alone.includes(option) ? alone : names).filter((name) => name !== option)
  const elsewhere = saysTheSameElsewhere(pair, question.id)
  const isSo = isSoOnlyInTheOne(pair, question.id)
  const all = [...names, 'unknown']
  const decides = both([
    saysOrCannot(pair, question),
    elsewhere,
    isRuledOutInOne(pair, question.id),
  ])
  return {
    terms: [
      decides,
      ...all.map((name) => both([givesInstead(pair, question, name), elsewhere, isSo])),
    ],
    isProved: ([isDeciding, ...canBe]) => {
      const leads = (name: string) => canBe[all.indexOf(name)] === true
      if (!canBe.includes(true)) return isDeciding === true
      const isMoreThanNone = alone.length === 0 || alone.includes(option)
      return leads(option) || (isMoreThanNone && rivals.every(leads))
    },
    otherwise: 'impossible',
  }
}

function namesOf(question: Question): readonly string[] {
  if (question.type === 'yes-no') return ['yes', 'no']
  return 'options' in question ? question.options.map(({ id }) => id) : ['anything']
}
