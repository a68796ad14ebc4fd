import { nameOf } from './two-valued.js'

/**
 * Writes conditions as text for an expression language. `say` has the words of the language; `guards` names
 * the comparisons that have to ask for an answer first, because the language would compare a missing one.
 */
export function expressions(say, guards = []) {
  const guarded = (condition, text) => {
    if (!guards.includes(condition.kind)) return text
    const questions = [condition.question, condition.other].filter((id) => id !== undefined)
    return say.all([...questions.map(say.present), text])
  }
  const write = (condition) => {
    switch (condition.kind) {
      case 'all':
        return say.all(condition.of.map(write))
      case 'any':
        return say.any(condition.of.map(write))
      case 'not':
        return say.not(write(condition.of))
      case 'at-least':
        return say.atLeast(condition.count, condition.of.map(write))
      case 'finding':
        return say.finding(nameOf(condition))
      default:
        return guarded(condition, line(say, condition))
    }
  }
  return write
}

function line(say, condition) {
  const { kind, question, option, options, count, bound } = condition
  const answer = question === undefined ? say.score : say.answer(question)
  const text = say.text ?? ((word) => `'${word}'`)
  switch (kind) {
    case 'yes':
      return say.yes(answer)
    case 'is':
      return say.is(answer, text(option))
    case 'is-not':
      return say.isNot(answer, text(option))
    case 'is-one-of':
      return say.isOneOf(answer, options.map(text))
    case 'is-none-of':
      return say.not(say.isOneOf(answer, options.map(text)))
    case 'includes':
      return say.includes(answer, text(option))
    case 'lacks':
      return say.not(say.includes(answer, text(option)))
    case 'chosen':
      return say.chosen(question, '>=', count)
    case 'chosen-below':
      return say.chosen(question, '<', count)
    case 'answered':
      return say.present(question)
    case 'missing':
      return say.missing(question)
    case 'from':
    case 'score-from':
      return `(${answer} >= ${say.number(bound)})`
    case 'below':
    case 'score-below':
      return `(${answer} < ${say.number(bound)})`
    default:
      return lineOfTwo(say, condition)
  }
}

function lineOfTwo(say, { kind, question, other, low, high }) {
  const answer = say.answer(question)
  switch (kind) {
    case 'between':
      return say.all([`${answer} >= ${say.number(low)}`, `${answer} <= ${say.number(high)}`])
    case 'outside':
      return say.any([`${answer} < ${say.number(low)}`, `${answer} > ${say.number(high)}`])
    case 'above':
      return `(${answer} > ${say.answer(other)})`
    case 'not-above':
      return `(${answer} <= ${say.answer(other)})`
    default:
      throw new Error(`no condition is called "${kind}"`)
  }
}

const joined = (sign) => (parts) => `(${parts.join(` ${sign} `)})`

/** How most languages say it: those with signs, and those with words. */
export const signs = {
  all: joined('&&'),
  any: joined('||'),
  not: (part) => `!(${part})`,
  number: String,
}

export const words = {
  all: joined('and'),
  any: joined('or'),
  not: (part) => `not(${part})`,
  number: String,
}

/** Every comparison of an answer. */
export const comparisons = [
  'is',
  'is-not',
  'is-one-of',
  'is-none-of',
  'includes',
  'lacks',
  'chosen',
  'chosen-below',
  'from',
  'below',
  'between',
  'outside',
  'above',
  'not-above',
]

/** Points added up; `choose(answer, option, points, otherwise)` says what one option is worth. */
export function scoreText(points, { question, choose, nothing = '0', number = String }) {
  const terms = Object.entries(points).map(([id, byOption]) => {
    const worth = Object.entries(byOption).filter(([, count]) => count > 0)
    const chain = worth.reduceRight((otherwise, [option, count]) => {
      return choose(id, option, number(count), otherwise)
    }, nothing)
    return question === undefined ? chain : question(id, chain)
  })
  return terms.join(' + ')
}
