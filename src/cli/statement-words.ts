import type { Condition } from '../model/condition.ts'
import type { Owner, Part } from '../proof/owned-condition.ts'
import type { Possibility, Statement } from '../proof/statement.ts'
import { writeCondition } from '../report/write-condition.ts'

/** What is stated, in words that follow "proved:", "fails:", "never:" and "not decided:". */
export function statementWords(statement: Statement): string {
  switch (statement.kind) {
    case 'check':
      return statement.check.name
    case 'is-complete':
      return `the class list "${statement.list}" has a row for every response`
    case 'is-not-hidden':
      return (
        `the red flag "${statement.flag}" is never ruled out just because the question ` +
        `"${statement.question}" is not asked`
      )
    case 'is-kept':
      return `one more answer overturns nothing of ${ownerWords(statement.subject)}`
    default:
      return possibilityWords(statement)
  }
}

/** What some response has to make so. */
function possibilityWords(possibility: Possibility): string {
  switch (possibility.kind) {
    case 'can-be-asked':
      return `the question "${possibility.question}" is really asked`
    case 'can-matter': {
      const { question, option } = possibility
      return option === undefined
        ? `what is answered to "${question}" changes what follows`
        : `the answer "${option}" to "${question}" makes a difference of its own`
    }
    case 'can-be':
      return `"${possibility.conclusion}" is ${possibility.truth}`
    case 'can-be-named':
      return `row ${possibility.row + 1} of "${possibility.list}" names the class "${possibility.class}"`
    case 'can-stand':
      return `the topic "${possibility.topic}" is ${possibility.standing}`
    case 'can-be-told':
      return possibility.part === 'question'
        ? `the topic "${possibility.topic}" asks "${possibility.id}"`
        : `the topic "${possibility.topic}" tells the ${possibility.part} "${possibility.finding}"`
    case 'can-hold': {
      const isWhole = possibility.part.path.length === 0
      return `${partWords(possibility.part)} ${isWhole ? 'holds' : 'agrees with the lines around it'}`
    }
    case 'adds-something':
      return `${partWords(possibility.part)} changes what the other lines say`
  }
}

function partWords({ condition, owner }: Part): string {
  return `in ${ownerWords(owner)}, "${conditionText(condition)}"`
}

/** A condition on one line; what it combines in its turn stands in brackets. */
export function conditionText(condition: Condition): string {
  const [head] = writeCondition(condition)
  if (!('of' in condition)) return head?.text ?? ''
  const parts = condition.of.map((part) => {
    return 'of' in part ? `(${conditionText(part)})` : conditionText(part)
  })
  return `${head?.text} ${parts.join(', ')}`
}

/** Whose a condition is. */
export function ownerWords(owner: Owner): string {
  switch (owner.kind) {
    case 'class-row':
      return `row ${owner.row + 1} of the class list "${owner.id}"`
    case 'panel-row':
      return `row ${owner.row + 1} of the panel "${owner.id}"`
    case 'counted':
      return `line ${owner.row + 1} of the measure "${owner.id}"`
    case 'provider-question':
      return `the provider question "${owner.question}" of the topic "${owner.id}"`
    default:
      return `the ${owner.kind.replace('-', ' ')} "${owner.id}"`
  }
}
