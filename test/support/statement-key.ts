import type { Owner } from '../../src/proof/owned-condition.ts'
import type { Statement } from '../../src/proof/statement.ts'

/** A statement in a few words, by the names of what it is about. */
export function statementKey(statement: Statement): string {
  const { kind } = statement
  switch (kind) {
    case 'check':
      return `check: ${statement.check.name}`
    case 'is-complete':
      return `${kind} ${statement.list}`
    case 'is-not-hidden':
      return `${kind} ${statement.flag} by ${statement.question}`
    case 'is-kept':
      return `${kind} ${statement.subject.kind} ${statement.subject.id}`
    case 'can-be-asked':
      return `${kind} ${statement.question}`
    case 'can-matter':
      return [kind, statement.question, statement.option].filter(Boolean).join(' ')
    case 'can-be':
      return `${kind} ${statement.truth} ${statement.conclusion}`
    case 'can-be-named':
      return `${kind} ${statement.class} of ${statement.list}`
    case 'can-stand':
      return `${kind} ${statement.standing} ${statement.topic}`
    case 'can-be-told': {
      const what = statement.part === 'question' ? statement.id : statement.finding
      return `${kind} ${what} with ${statement.topic}`
    }
    case 'can-hold':
    case 'adds-something':
      return `${kind} ${statement.part.path.join('.') || 'all'} of ${ownerKey(statement.part.owner)}`
  }
}

function ownerKey(owner: Owner): string {
  if ('row' in owner) return `${owner.id}[${owner.row}]`
  return 'question' in owner ? `${owner.id}/${owner.question}` : owner.id
}
