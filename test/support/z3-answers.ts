import type { Question } from '../../src/model/question.ts'
import { possibleNumbers } from './oracle/possible-answers.ts'
import { both, either, not, symbol, type Term } from './z3-text.ts'

/** What was said to a question: nothing, "unknown", "declined", or one of its answers. */
export type Said = {
  /** The variable that holds it, and of choices one for each option beside it. */
  readonly variables: readonly string[]
  readonly notAsked: Term
  /** An answer, and not "unknown" or "declined". */
  readonly isReal: Term
  /** Of a question with options, or yes and no: this one was chosen. */
  readonly chose: (option: string) => Term
  /** Of a number: its place among the numbers that the question takes. */
  readonly isNumber: (place: number) => Term
  /** Of a number: it is one of those from place to place, both included. */
  readonly isBetween: (first: number, last: number) => Term
}

/** language.md, "Responses": one variable a question, with a value for all that can be said. */
export function declareAnswer(question: Question, name: string, script: string[]): Said {
  const variable = symbol(`${name} ${question.id}`)
  const answers = answersOf(question)
  const width = Math.ceil(Math.log2(ANSWERS + answers.length))
  const value = (number: number): string => `(_ bv${number} ${width})`
  const is = (number: number): Term => `(= ${variable} ${value(number)})`
  const isReal = `(bvuge ${variable} ${value(ANSWERS)})`
  script.push(`(declare-const ${variable} (_ BitVec ${width}))`)
  script.push(`(assert (bvule ${variable} ${value(ANSWERS + answers.length - 1)}))`)
  if (question.mustKnow) script.push(`(assert ${either([is(NOT_ASKED), isReal])})`)
  const isNumber = (place: number): Term => is(ANSWERS + place)
  const isBetween = (first: number, last: number): Term => {
    const from = `(bvuge ${variable} ${value(ANSWERS + first)})`
    return both([from, `(bvule ${variable} ${value(ANSWERS + last)})`])
  }
  const shared = { notAsked: is(NOT_ASKED), isReal, isNumber, isBetween }
  if (question.type !== 'choices') {
    const chose = (option: string): Term => is(ANSWERS + answers.indexOf(option))
    return { ...shared, variables: [variable], chose }
  }
  const chose = (option: string): Term => symbol(`${name} ${question.id} includes ${option}`)
  script.push(...selection(question, chose, isReal))
  return { ...shared, variables: [variable, ...question.options.map(({ id }) => chose(id))], chose }
}

const NOT_ASKED = 0

/** Below are not asked, unknown and declined. */
const ANSWERS = 3

/** The answers that have a value of the variable; of choices, only that there are some. */
function answersOf(question: Question): readonly string[] {
  switch (question.type) {
    case 'yes-no':
      return ['yes', 'no']
    case 'choice':
      return question.options.map(({ id }) => id)
    case 'number':
      return possibleNumbers(question).map((number) => number.toFraction())
    case 'choices':
    case 'text':
      return ['said']
  }
}

type ChoicesQuestion = Extract<Question, { readonly type: 'choice' | 'choices' }>

/** One or more, an exclusive one alone, and none where there is no answer. */
function selection(
  { options }: ChoicesQuestion,
  chose: (option: string) => Term,
  isReal: Term,
): readonly string[] {
  const some = either(options.map(({ id }) => chose(id)))
  const alone = options.filter(({ exclusive }) => exclusive)
  return [
    ...options.map(({ id }) => `(declare-const ${chose(id)} Bool)`),
    `(assert (= ${isReal} ${some}))`,
    ...alone.map(({ id }) => {
      const others = options.filter((option) => option.id !== id)
      return `(assert ${either([not(chose(id)), both(others.map((other) => not(chose(other.id))))])})`
    }),
  ]
}
