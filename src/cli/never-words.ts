import type { Wanted } from '../proof/wanted.ts'
import { conditionText } from './statement-words.ts'

/** Why a question is never asked, after the words that it is not; `id`: whose conditions need no name. */
export function neverWords(id: string, because: readonly Wanted[]): string {
  if (because.length === 0) return ''
  const [first = '', ...others] = because.map((one) => wantedWords(id, one))
  if (others.length === 0) return `, because this is never so: ${first}`
  const last = others.at(-1)
  const listed = [first, ...others.slice(0, -1)].join(', ')
  return `, because its conditions exclude each other: ${listed} and ${last}`
}

function wantedWords(id: string, { owner, condition, truth }: Wanted): string {
  const negated = truth === 'no' ? 'not ' : ''
  return `${negated}"${conditionText(condition)}"${owner === id ? '' : ` (for "${owner}")`}`
}
