import type { Question } from '../model/question.ts'
import type { Diagram, Diagrams } from './diagram.ts'
import { encodeOutput } from './encode-output.ts'
import { encodeStanding, railsOf } from './encode-standing.ts'
import type { Encoding } from './encoding.ts'
import {
  ANY_ANSWER,
  answerNames,
  DECIDES,
  type Held,
  heldAgainst,
  SAID_UNKNOWN,
} from './held-against.ts'
import { type OwnedCondition, ownedConditions } from './owned-condition.ts'

/**
 * By question: the answers that lead somewhere. With them something is so, whatever else is answered,
 * that is not so with what they are held against. `DECIDES` is among them where what is said, or that
 * the person cannot say, rules something out.
 */
export type Leading = readonly ReadonlySet<string>[]

export function answersThatLead(encoding: Encoding): Leading {
  const names = (question: Question) => [...answerNames(question), SAID_UNKNOWN]
  const leading = search(encoding, whatCanBeSo(encoding), names)
  const deciding = search(encoding, whatCanBeRuledOut(encoding), () => [DECIDES])
  return leading.map((found, number) => new Set([...found, ...(deciding[number] ?? [])]))
}

type Names = (question: Question) => readonly string[]

function search(encoding: Encoding, among: readonly Diagram[], namesOf: Names): Leading {
  const { program, variables, diagrams } = encoding
  const open = program.questionnaire.questions.map((question, number) => {
    const slots = variables[number] ?? []
    return new Map(namesOf(question).map((name) => [name, heldAgainst(question, slots, name)]))
  })
  const leading = open.map(() => new Set<string>())
  const seen = new Set<Diagram>()
  for (const diagram of among) look({ diagrams, open, leading, seen }, diagram)
  return leading
}

/**
 * Whether an answer can matter: it leads somewhere. Of those that lead nowhere each question may have
 * one, for all else there is to say; an option that is chosen alone is that before others. Where none
 * leads anywhere, what reads the question never holds, and is told of by itself.
 */
export function canMatter(
  question: Question,
  option: string | undefined,
  leading: ReadonlySet<string>,
): boolean {
  const own = option ?? ANY_ANSWER
  const all = [...answerNames(question), SAID_UNKNOWN]
  if (leading.has(own)) return true
  if (!all.some((name) => leading.has(name))) return leading.has(DECIDES)
  const alone = question.type === 'choices' ? question.options.filter((one) => one.exclusive) : []
  const isAlone = alone.some(({ id }) => id === own)
  if (alone.length > 0 && !isAlone) return false
  const rivals = isAlone ? alone.map(({ id }) => id) : answerNames(question)
  return rivals.every((name) => name === own || leading.has(name))
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

function whatCanBeRuledOut(encoding: Encoding): readonly Diagram[] {
  const owned = ownedConditions(encoding.program.questionnaire).filter(isOfItself)
  return [
    ...owned.map(({ condition }) => railsOf(encoding, condition).no),
    ...encoding.possible.flat().map(encoding.diagrams.not),
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
