import type { CommentPool } from './comment-pool.ts'
import {
  type Collection,
  isCollection,
  type Member,
  membersOf,
  type Text,
  valueText,
} from './members.ts'

/** A collection in brackets on one line; nothing where a comment stands inside. */
export function printFlow(text: Text, comments: CommentPool, tree: Collection): string | undefined {
  const { start, end } = tree.place.span
  const members = membersOf(text, tree)
  if (members.length > 0 && comments.has(start, end)) return undefined
  const isMap = tree.kind === 'map'
  const parts = members.map((member) => {
    const value = partText(text, comments, member)
    return isMap ? `${member.label}${value && ` ${value}`}` : value
  })
  if (!isMap) return `[${parts.join(', ')}]`
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`
}

function partText(text: Text, comments: CommentPool, member: Member): string {
  const { value } = member
  if (!isCollection(value)) return valueText(text, member).text
  return printFlow(text, comments, value) ?? ''
}
