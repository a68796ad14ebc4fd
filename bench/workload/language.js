/** Writes conditions of the workload in the language of our questionnaires: a line, or a map with bullets. */
export function linesOf(questions) {
  const optionsOf = new Map(questions.map(({ id, options }) => [id, options]))
  const write = (condition) => {
    switch (condition.kind) {
      case 'all':
      case 'any':
        return { [condition.kind]: condition.of.map(write) }
      case 'at-least':
        return { 'at least': condition.count, of: condition.of.map(write) }
      case 'not':
        return writeNot(condition.of, write)
      case 'chosen':
        return chosen(condition, optionsOf.get(condition.question))
      default:
        return line(condition)
    }
  }
  return write
}

function writeNot(condition, write) {
  const { kind, question, option, id } = condition
  if (kind === 'is') return `${question} is not ${option}`
  return kind === 'finding' ? `not ${id}` : { none: [write(condition)] }
}

function chosen({ question, count }, options) {
  return { 'at least': count, of: options.map((option) => `${question} includes ${option}`) }
}

function line(condition) {
  const { kind, question } = condition
  switch (kind) {
    case 'yes':
      return `${question} is yes`
    case 'is':
      return `${question} is ${condition.option}`
    case 'is-one-of':
      return `${question} is one of [${condition.options.join(', ')}]`
    case 'includes':
      return `${question} includes ${condition.option}`
    case 'from':
      return `${question} >= ${condition.bound}`
    case 'below':
      return `${question} < ${condition.bound}`
    case 'between':
      return `${question} between ${condition.low} and ${condition.high}`
    case 'above':
      return `${dropId(condition)} > 0`
    case 'answered':
      return `${question} is answered`
    case 'finding':
      return condition.id
    case 'score-from':
      return `${SCORE} >= ${condition.bound}`
    default:
      throw new Error(`no condition is called "${kind}"`)
  }
}

export const SCORE = 'burden'

/** One number lies above another where it drops to it. */
export const dropId = ({ question, other }) => `drop-from-${question}-to-${other}`
