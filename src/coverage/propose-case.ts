import { toValues } from '../answer/answer-value.ts'
import type { Program } from '../engine/program.ts'
import { runAnswers } from '../engine/run-answers.ts'
import type { Answers } from '../model/answer.ts'
import type { Assessment } from '../model/assessment.ts'
import type { Expectation } from '../model/case.ts'
import type { Standing } from '../model/topic.ts'
import { aspectsOf } from './aspects-of.ts'
import type { Item } from './coverage-item.ts'
import {
  type Aspects,
  expectationOf,
  joinAspects,
  noAspects,
  tellingAspects,
} from './expectation-of.ts'
import { measureCoverage } from './measure-coverage.ts'
import { readCases } from './read-cases.ts'
import { showsItem } from './shows-item.ts'

/** What a response would be as a case: it expects what comes out now. */
export type ProposedCase = {
  /** What it shows that no case does yet. */
  readonly shows: readonly Item[]
  readonly expect: Expectation
  /** The ids of the cases with the very same answers. */
  readonly sameAs: readonly string[]
}

/** A case expects what is established of what a reader is told first, and whatever it alone shows. */
export function proposeCase(
  program: Program,
  answers: Answers,
  assessment: Assessment,
): ProposedCase {
  const shows = newlyShown(program, answers)
  const own = [established(assessment), ...shows.map(aspectsOf)].reduce(joinAspects)
  const isBare = Object.values(own).every((ids) => ids.length === 0)
  const aspects = isBare ? tellingAspects(program, answers) : own
  return {
    shows,
    expect: expectationOf(program, answers, aspects),
    sameAs: readCases(program.questionnaire)
      .filter((one) => isSameResponse(one.answers, answers))
      .map(({ id }) => id),
  }
}

function newlyShown(program: Program, answers: Answers): readonly Item[] {
  const state = runAnswers(program, answers)
  return measureCoverage(program, undefined)
    .filter(({ item, cases }) => cases.length === 0 && showsItem(program, state, item))
    .map(({ item }) => item)
}

function established({ redFlags, classes, topics }: Assessment): Aspects {
  const settled = [...classes].filter(([, found]) => !['none', 'unknown'].includes(found.class))
  return {
    ...noAspects,
    redFlags: redFlags.filter(({ truth }) => truth === 'yes').map(({ id }) => id),
    classes: settled.map(([id]) => id),
    topics: topics.filter(({ standing }) => toTalkOver.has(standing)).map(({ id }) => id),
  }
}

const toTalkOver: ReadonlySet<Standing> = new Set(['discuss', 'later'])

function isSameResponse(one: Answers, other: Answers): boolean {
  const others = new Map(Object.entries(toValues(other)))
  return (
    one.size === other.size &&
    Object.entries(toValues(one)).every(([id, value]) => {
      return JSON.stringify(others.get(id)) === JSON.stringify(value)
    })
  )
}
