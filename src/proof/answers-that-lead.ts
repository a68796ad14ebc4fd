import type { Question } from '../model/question.ts'
import type { Diagram, Diagrams } from './diagram.ts'
import { encodeOutput } from './encode-output.ts'
import { encodeStanding, railsOf } from './encode-standing.ts'
import type { Encoding } from './encoding.ts'
import { ANY_ANSWER, answerNames, type Held, heldAgainst, SAID_UNKNOWN } from './held-against.ts'
import { type OwnedCondition, ownedConditions } from './owned-condition.ts'

/**
 * By question: the answers that lead somewhere. With them something is so, whatever else is answered,
 * that is not so with what they are held against; that something is ruled out does not count.
 */
export type Leading = readonly ReadonlySet<string>[]

export function answersThatLead(encoding: Encoding): Leading {
  const { program, variables, diagrams } = encoding
  const open = program.questionnaire.questions.map((question, number) => {
    const slots = variables[number] ?? []
    const names = [...answerNames(question), SAID_UNKNOWN]
    return new Map(names.map((name) => [name, heldAgainst(question, slots, name)]))
  })
  const search: Search = { diagrams, open, leading: open.map(() => new Set()), seen: new Set() }
  for (const diagram of whatCanBeSo(encoding)) look(search, diagram)
  return search.leading
}

/**
 * Whether an answer can matter: it leads somewhere. Of those that lead nowhere each question may have
 * one, for all else there is to say; an option that is chosen alone is that before others.
 */
export function canMatter(
  question: Question,
  option: string | undefined,
  leading: ReadonlySet<string>,
): boolean {
  const own = option ?? ANY_ANSWER
  if (leading.has(own)) return true
  const alone = question.type === 'choices' ? question.options.filter((one) => one.exclusive) : []
  const isAlone = alone.some(({ id }) => id === own)
  const rivals = isAlone ? alone.map(({ id }) => id) : answerNames(question)
  return leading.size > 0 && rivals.every((name) => name === own || leading.has(name))
}

/** Conditions that hold, classes that are named, topics that are for later: each where it is. */
function whatCanBeSo(encoding: Encoding): readonly Diagram[] {
  const { classes, topics } = encoding.program.questionnaire
  return [
    ...ownedConditions(encoding.program.questionnaire)
      .filter(isOfItself)
      .map(({ condition }) => railsOf(encoding, condition).yes),
    ...classes.flatMap(({ id }) => {
      const named = [...encodeOutput(encoding, { about: 'class', id })]
      return named.flatMap(([name, diagram]) => (name === 'none' ? [] : [diagram]))
    }),
    ...topics.map((topic) => encodeStanding(encoding, topic, 'later')),
  ]
}

/** The others are there for a class to be named, or a number to be counted. */
function isOfItself({ owner }: OwnedCondition): boolean {
  return !['class-list', 'class-row', 'counted'].includes(owner.kind)
}

type Search = {
  readonly diagrams: Diagrams
  /** By question: answers not known to lead anywhere yet. */
  readonly open: readonly Map<string, readonly Held[]>[]
  readonly leading: readonly Set<string>[]
  readonly seen: Set<Diagram>
}

/** An answer makes a difference to a function exactly if it does at some node that asks for it. */
function look(search: Search, diagram: Diagram): void {
  const { diagrams, open, leading, seen } = search
  const children = diagrams.childrenOf(diagram)
  if (seen.has(diagram) || children.length === 0) return
  seen.add(diagram)
  const variable = diagrams.variableOf(diagram)
  const isSoOnlyWith = ([given, instead]: Held): boolean => {
    const [one, other] = [children[given], children[instead]]
    if (one === undefined || other === undefined || one === other) return false
    return diagrams.meet(one, diagrams.not(other))
  }
  for (const [name, held] of open[variable] ?? []) {
    if (!held.some(isSoOnlyWith)) continue
    leading[variable]?.add(name)
    open[variable]?.delete(name)
  }
  for (const child of children) look(search, child)
}
