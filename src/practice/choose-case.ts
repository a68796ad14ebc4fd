import type { Program } from '../engine/program.ts'
import type { Case } from '../model/case.ts'
import { howKnown, type Known } from './how-known.ts'
import { type Level, practiceCases } from './practice-cases.ts'
import { cardOf, type Progress, type Thing } from './progress.ts'
import { thingsTested } from './things-tested.ts'

export type Wish = {
  readonly level?: Level
  /** From 0 to below 1. */
  readonly random: () => number
}

/**
 * The case that tests the most of what is shaky; where none does, a new one with much that is
 * unseen, or else the one done longest ago. The last one comes again only where it is the only one.
 */
export function chooseCase(
  program: Program,
  progress: Progress,
  { level, random }: Wish,
  now: Date,
): Case | undefined {
  const all = practiceCases(program.questionnaire, level)
  const cases = level === undefined ? withinReach(all, progress) : all
  const choices = whatTheyTest(program, withoutLast(longestAgoFirst(cases, progress), progress))
  const count = (known: Known) => (things: readonly Thing[]) =>
    things.filter((thing) => howKnown(cardOf(progress, thing), now) === known).length
  const returning = mostOf(choices, count('shaky'))
  if (returning.most > 0) return returning.cases[0]
  const fresh = choices.filter((choice) => doneAt(choice.case, progress) === '')
  const drawn = richest(fresh, count('unseen'))
  return drawn[Math.floor(random() * drawn.length)] ?? choices[0]?.case
}

/** The easy ones until some were passed, as long as there are others of them. */
function withinReach(cases: readonly Case[], { passed }: Progress): readonly Case[] {
  const reached = passesFor.filter((passes) => passed >= passes).length
  const near = cases.filter(
    ({ practice }) => practice?.level !== undefined && practice.level <= reached,
  )
  return near.length > 1 ? near : cases
}

/** How many exercises have to be passed before cases of a level are drawn. */
const passesFor = [0, 3, 8]

/** A case, and what it tests. */
type Choice = { readonly case: Case; readonly things: readonly Thing[] }

function whatTheyTest(program: Program, cases: readonly Case[]): readonly Choice[] {
  return cases.map((one) => ({ case: one, things: thingsTested(program, one) }))
}

function mostOf(choices: readonly Choice[], count: (things: readonly Thing[]) => number) {
  const most = Math.max(0, ...choices.map(({ things }) => count(things)))
  const cases = choices.filter(({ things }) => count(things) === most).map((one) => one.case)
  return { most, cases }
}

/** Those with at least half of the most there is, so that not all students meet the same one. */
function richest(choices: readonly Choice[], count: (things: readonly Thing[]) => number) {
  const { most } = mostOf(choices, count)
  return choices.filter(({ things }) => count(things) >= most / 2).map((one) => one.case)
}

/** Those never done come before all. */
function longestAgoFirst(cases: readonly Case[], progress: Progress): readonly Case[] {
  return cases.toSorted((one, other) => {
    const [before, after] = [doneAt(one, progress), doneAt(other, progress)]
    return before < after ? -1 : Number(before > after)
  })
}

function withoutLast(ordered: readonly Case[], progress: Progress): readonly Case[] {
  const last = ordered.at(-1)
  const isDone = last !== undefined && doneAt(last, progress) !== ''
  return isDone && ordered.length > 1 ? ordered.slice(0, -1) : ordered
}

/** When a case was done last; an empty text where never. */
function doneAt({ id }: Case, { cases }: Progress): string {
  return Object.hasOwn(cases, id) ? (cases[id]?.done ?? '') : ''
}
