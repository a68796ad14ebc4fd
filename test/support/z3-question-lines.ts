import type { ChoicesLine, ConclusionLine, Line, NumberLine } from '../../src/model/condition.ts'
import { fits } from './oracle/fits.ts'
import { possibleNumbers } from './oracle/possible-answers.ts'
import { named } from './oracle/world.ts'
import type { Said } from './z3-answers.ts'
import { allOf, opposite, type Rails } from './z3-rails.ts'
import { both, either, not, type Term } from './z3-text.ts'
import type { Z3World } from './z3-world.ts'

type QuestionLine = Exclude<Line, ConclusionLine>

/** language.md, "Truth": the question is enabled, and its answer compares so. */
export function truthOfQuestionLine(world: Z3World, line: QuestionLine): Rails {
  const positive = allOf([world.enablement(line.id), half(world, line)])
  return isNegation(line) ? opposite(positive) : positive
}

function isNegation(line: QuestionLine): boolean {
  if (line.kind === 'option') return line.is === 'is-not'
  return line.kind === 'choices' && line.includes === 'none'
}

/** Whatever the enablement: unknown until there is something to compare. */
function half(world: Z3World, line: QuestionLine): Rails {
  const { isReal, notAsked } = world.said(line.id)
  if (line.kind !== 'state') {
    const holds = comparison(world, line)
    return { yes: both([isReal, holds]), no: both([isReal, not(holds)]) }
  }
  const notKnown = both([not(notAsked), not(isReal)])
  return line.is === 'answered' ? { yes: isReal, no: notKnown } : { yes: notKnown, no: isReal }
}

type Comparison = Exclude<QuestionLine, { readonly kind: 'state' }>

function comparison(world: Z3World, line: Comparison): Term {
  switch (line.kind) {
    case 'option':
      return either(line.options.map(world.said(line.id).chose))
    case 'choices':
      return includes(world.said(line.id), line)
    default:
      return isOneThatFits(world, line)
  }
}

/** The positive line: for `none` this is `any`. */
function includes({ chose }: Said, line: ChoicesLine): Term {
  return (line.includes === 'all' ? both : either)(line.options.map(chose))
}

function isOneThatFits({ questionnaire, said }: Z3World, line: NumberLine): Term {
  const question = named(questionnaire.questions, line.id)
  if (question.type !== 'number') throw new Error(`"${question.id}" is not asked as a number`)
  const fitting = possibleNumbers(question).flatMap((number, place) => {
    return fits(line, number) ? [place] : []
  })
  const [first] = fitting
  const last = fitting.at(-1)
  // Every line about a number is of those from one bound to another.
  if (first === undefined || last === undefined) return 'false'
  return said(line.id).isBetween(first, last)
}
