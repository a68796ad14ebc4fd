import type { ClassList } from '../../src/model/classes.ts'
import type { Condition } from '../../src/model/condition.ts'
import type { Question } from '../../src/model/question.ts'
import type { Questionnaire } from '../../src/model/questionnaire.ts'
import type { Topic } from '../../src/model/topic.ts'
import { questionsRead } from './oracle/questions-read.ts'
import { named } from './oracle/world.ts'
import type { Said } from './z3-answers.ts'
import type { Pair } from './z3-pair.ts'
import type { Rails } from './z3-rails.ts'
import { stands } from './z3-standings.ts'
import { both, either, not, same, type Term } from './z3-text.ts'
import { truthOf } from './z3-truths.ts'
import type { Z3World } from './z3-world.ts'

/** The one gives an answer, by name, and the other what that is held against (see `statement.ts`). */
export function givesInstead({ one, other }: Pair, question: Question, name: string): Term {
  const [given, instead] = [one.said(question.id), other.said(question.id)]
  const unsaid = ({ notAsked, isReal }: Said) => both([not(notAsked), not(isReal)])
  const cannotSay = question.mustKnow ? instead.notAsked : unsaid(instead)
  if (name === 'unknown') return both([unsaid(given), instead.isReal])
  if (name === 'anything') return both([given.isReal, cannotSay])
  const chosen = both([given.isReal, given.chose(name)])
  if (question.type !== 'choices') return both([chosen, cannotSay])
  const ids = question.options.map(({ id }) => id).filter((id) => id !== name)
  const alone = both(ids.map((id) => not(given.chose(id))))
  const without = both([
    instead.isReal,
    not(instead.chose(name)),
    ...ids.map((id) => same(given.chose(id), instead.chose(id))),
  ])
  const [none] = exclusiveOf(question).includes(name) ? [] : exclusiveOf(question)
  const nothing = none === undefined ? cannotSay : both([instead.isReal, instead.chose(none)])
  return both([chosen, either([both([alone, nothing]), both([not(alone), without])])])
}

/** The one gives any answer, and in the other the person cannot say. */
export function saysOrCannot({ one, other }: Pair, { id, mustKnow }: Question): Term {
  const { notAsked, isReal } = other.said(id)
  return both([one.said(id).isReal, not(isReal), mustKnow ? notAsked : not(notAsked)])
}

/** The options that are chosen alone. */
export function exclusiveOf(question: Question): readonly string[] {
  if (question.type !== 'choices') return []
  return question.options.flatMap(({ id, exclusive }) => (exclusive ? [id] : []))
}

export function saysTheSameElsewhere({ alike }: Pair, question: string): Term {
  return both([...alike].flatMap(([id, term]) => (id === question ? [] : [term])))
}

/** Something is so in the one and not in the other: of all that hangs on the question. */
export function isSoOnlyInTheOne({ one, other }: Pair, question: string): Term {
  const hangs = hanging(one, question)
  const there = whatIsSo(other, hangs)
  return either(whatIsSo(one, hangs).map((so, place) => both([so, not(there[place] ?? 'false')])))
}

/** Something is ruled out in one of them only. */
export function isRuledOutInOne({ one, other }: Pair, question: string): Term {
  const hangs = hanging(one, question)
  const there = whatIsRuledOut(other, hangs)
  return either(whatIsRuledOut(one, hangs).map((out, at) => not(same(out, there[at] ?? 'false'))))
}

function hanging({ questionnaire }: Z3World, question: string): Hangs {
  return (conditions) => {
    return conditions.some((when) => when && behind(questionnaire, when).has(question))
  }
}

type Hangs = (conditions: readonly (Condition | undefined)[]) => boolean

/** What holds, is named, shown, asked or for later; not what is ruled out. */
function whatIsSo(world: Z3World, hangs: Hangs): readonly Term[] {
  const { findings, redFlags, classes, topics } = world.questionnaire
  const stops = redFlags.filter(({ stop }) => stop).map(({ when }) => when)
  const firstOf = (topic: Topic) => topic.first.map(({ finding }) => named(findings, finding).when)
  return [
    ...truthsOf(world, hangs).map(({ yes }) => yes),
    ...classes.filter((list) => hangs(conditionsIn(list))).flatMap(({ id }) => namings(world, id)),
    ...topics
      .filter((topic) => hangs([topic.relevantWhen, ...firstOf(topic), ...stops]))
      .map((topic) => stands(world, topic, 'later')),
  ]
}

function whatIsRuledOut(world: Z3World, hangs: Hangs): readonly Term[] {
  const lists = world.questionnaire.classes.filter((list) => hangs(conditionsIn(list)))
  return [
    ...truthsOf(world, hangs).map(({ no }) => no),
    ...lists.flatMap(({ id }) => [...world.classes(id).values()].map(not)),
  ]
}

const conditionsIn = ({ when, rows }: ClassList) => [when, ...rows.map((row) => row.when)]

/** Of the conditions, but those that only name a class or are counted. */
function truthsOf(world: Z3World, hangs: Hangs): readonly Rails[] {
  const { questions, findings, redFlags, panels, topics } = world.questionnaire
  const gates = [
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
  const concluded = [...findings, ...redFlags].filter(({ when }) => hangs([when]))
  return [
    ...gates.flatMap((when) => (when && hangs([when]) ? [truthOf(world, when)] : [])),
    ...concluded.map(({ id }) => world.conclusion(id)),
  ]
}

/** Each class of a list: that it is the only one still possible. */
function namings(world: Z3World, list: string): readonly Term[] {
  const classes = [...world.classes(list)]
  return classes.flatMap(([name]) => {
    const others = classes.flatMap(([other, may]) => (other === name ? [] : [not(may)]))
    return name === 'none' ? [] : [both(others)]
  })
}

const reached = new WeakMap<Condition, ReadonlySet<string>>()

/** The questions a condition reads, and those that enable them. */
function behind(questionnaire: Questionnaire, condition: Condition): ReadonlySet<string> {
  const known = reached.get(condition)
  if (known !== undefined) return known
  const found = new Set<string>()
  reached.set(condition, found)
  const reach = (when: Condition | undefined): void => {
    if (when === undefined) return
    for (const id of questionsRead(questionnaire, when)) {
      if (found.has(id)) continue
      found.add(id)
      reach(named(questionnaire.questions, id).when)
    }
  }
  reach(condition)
  return found
}
