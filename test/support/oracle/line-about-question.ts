import type { Answer } from '../../../src/model/answer.ts'
import type {
  ChoicesLine,
  ConclusionLine,
  Line,
  NumberLine,
  StateLine,
} from '../../../src/model/condition.ts'
import type { Truth } from '../../../src/model/truth.ts'
import { fits } from './fits.ts'
import { allOf, opposite, truthOf } from './kleene.ts'
import { exactly } from './value-set.ts'
import { isReal, type World } from './world.ts'

type QuestionLine = Exclude<Line, ConclusionLine>

/** language.md, "Truth": the question is enabled, and its answer compares so. */
export function lineAboutQuestion(world: World, line: QuestionLine): Truth {
  const answer = world.answer(line.id)
  const half = line.kind === 'state' ? state(line, answer) : comparison(line, answer)
  const positive = allOf([world.enablement(line.id), half])
  return isNegation(line) ? opposite(positive) : positive
}

/** `is not` and `includes none of` say no to what their positive line says. */
function isNegation(line: QuestionLine): boolean {
  if (line.kind === 'option') return line.is === 'is-not'
  return line.kind === 'choices' && line.includes === 'none'
}

/** language.md, "Truth": `is answered`, `is unknown`. */
function state(line: StateLine, answer: Answer | undefined): Truth {
  if (answer === undefined) return 'unknown'
  return truthOf(line.is === 'answered' ? isReal(answer) : !isReal(answer))
}

function comparison(line: Exclude<QuestionLine, StateLine>, answer: Answer | undefined): Truth {
  if (!isReal(answer)) return 'unknown'
  switch (line.kind) {
    case 'option':
      return truthOf(line.options.includes(optionOf(answer)))
    case 'choices':
      return truthOf(includes(line, answer))
    default:
      return truthOf(compares(line, answer))
  }
}

function optionOf(answer: Answer): string {
  if (answer.kind === 'yes-no') return answer.yes ? 'yes' : 'no'
  if (answer.kind === 'choice') return answer.option
  throw new Error(`an answer of kind "${answer.kind}" is not one option`)
}

/** The positive line: for `none` this is `any`. */
function includes(line: ChoicesLine, answer: Answer): boolean {
  if (answer.kind !== 'choices') throw new Error(`"${answer.kind}" does not include options`)
  const chosen = (option: string): boolean => answer.options.includes(option)
  return line.includes === 'all' ? line.options.every(chosen) : line.options.some(chosen)
}

function compares(line: NumberLine, answer: Answer): boolean {
  if (answer.kind !== 'number') throw new Error(`"${answer.kind}" is not a number`)
  return fits(line, exactly(answer.number))
}
