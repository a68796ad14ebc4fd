import { resultOf } from './result.js'

/** What a response comes to, worked out slowly, in the words of the definition. */
export function oracle({ points, shownWhen, findings, rules }) {
  return ({ id, answers }) => {
    const score = Object.entries(points).reduce((sum, [question, byOption]) => {
      return sum + (byOption[answers[question]] ?? 0)
    }, 0)
    const truthOf = (condition) => {
      switch (condition.kind) {
        case 'all':
          return all(condition.of.map(truthOf))
        case 'any':
          return not(all(condition.of.map(truthOf).map(not)))
        case 'not':
          return not(truthOf(condition.of))
        case 'at-least':
          return atLeast(condition.count, condition.of.map(truthOf))
        case 'finding':
          return truthOf(findings[condition.id])
        case 'score-from':
          return score >= condition.bound
        case 'answered':
          return answers[condition.question] !== undefined
        default:
          return compare(condition, answers)
      }
    }
    const holds = (condition) => truthOf(condition) === true
    return resultOf({ shownWhen, findings, rules }, { id, score, holds })
  }
}

/** `undefined`: not known. */
function compare(condition, answers) {
  const answer = answers[condition.question]
  if (answer === undefined) return undefined
  switch (condition.kind) {
    case 'yes':
      return answer === 'unknown' ? undefined : answer === 'yes'
    case 'is':
      return answer === condition.option
    case 'is-one-of':
      return condition.options.includes(answer)
    case 'includes':
      return answer.includes(condition.option)
    case 'chosen':
      return answer.length >= condition.count
    case 'from':
      return answer >= condition.bound
    case 'below':
      return answer < condition.bound
    case 'between':
      return answer >= condition.low && answer <= condition.high
    case 'above': {
      const other = answers[condition.other]
      return other === undefined ? undefined : answer > other
    }
    default:
      throw new Error(`no condition is called "${condition.kind}"`)
  }
}

const not = (truth) => (truth === undefined ? undefined : !truth)

function all(truths) {
  if (truths.includes(false)) return false
  return truths.includes(undefined) ? undefined : true
}

function atLeast(count, truths) {
  const hold = truths.filter((truth) => truth === true).length
  const mayHold = truths.filter((truth) => truth !== false).length
  if (hold >= count) return true
  return mayHold < count ? false : undefined
}
