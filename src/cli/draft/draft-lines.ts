import { visible } from '../../text/visible.ts'
import { wrap } from '../../text/wrap.ts'
import { localTime } from '../local-time.ts'
import { count } from './draft-words.ts'
import { countAnswers } from './keep-draft.ts'
import type { FoundDraft } from './read-drafts.ts'

/** Drafts as a list: what each is and how far it is, never what was answered. */
export function draftLines(found: readonly FoundDraft[], columns: number): string {
  return found.map((draft) => `${linesOf(draft, columns)}\n`).join('')
}

function linesOf(draft: FoundDraft, columns: number): string {
  const [title, ...facts] = factsOf(draft)
  const hanging = draft.id.length + 2
  const first = wrap(visible(`${draft.id}: ${title}`), columns, { hanging })
  return [first, ...facts.map((fact) => wrap(fact, columns, { indent: hanging }))].join('\n')
}

function factsOf({ header, journal, isOpen, changed }: FoundDraft): readonly string[] {
  const open = isOpen ? ['open now, in another window'] : []
  if (header === undefined) return ['damaged: it cannot be read', ...open]
  const { notes, damaged } = journal
  const damage = damaged === undefined ? [] : [`damaged from line ${damaged} on`]
  return [
    header.title,
    `begun ${localTime(header.begun)}`,
    `last answer ${localTime(changed)}`,
    count(countAnswers(notes)),
    ...damage,
    ...open,
  ]
}
