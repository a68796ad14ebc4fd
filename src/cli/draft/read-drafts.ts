import type { ReadJournal } from '../../interview/read-journal.ts'
import { readJournal } from '../../interview/read-journal.ts'
import type { Host } from '../host.ts'
import { UsageError } from '../usage-error.ts'
import { type DraftHeader, readHeader } from './draft-header.ts'
import type { DraftFile } from './drafts.ts'

/** A draft as far as it can be read. */
export type FoundDraft = DraftFile & {
  readonly journal: ReadJournal
  /** Absent where the draft is damaged so that nothing can be gone on with. */
  readonly header?: DraftHeader
}

/** All drafts there are, the one last worked on first. */
export function readDrafts({ drafts }: Pick<Host, 'drafts'>): readonly FoundDraft[] {
  const found = drafts.list().flatMap((file): readonly FoundDraft[] => {
    const bytes = file.read()
    return bytes === undefined ? [] : [{ ...file, ...readDraft(bytes) }]
  })
  return found.toSorted((one, other) => other.changed.getTime() - one.changed.getTime())
}

/** What a draft holds. Any bytes will do. */
export function readDraft(bytes: Uint8Array): Pick<FoundDraft, 'journal' | 'header'> {
  const journal = readJournal(bytes)
  const header = journal.header && readHeader(journal.header)
  return { journal, ...(header !== undefined && { header }) }
}

/** The draft whose id begins so; it must be one. */
export function findDraft(found: readonly FoundDraft[], beginning: string): FoundDraft {
  const matching = found.filter(({ id }) => id.startsWith(beginning.toLowerCase()))
  const [draft, ...others] = matching
  if (draft === undefined) {
    throw new UsageError(
      `no draft is called "${beginning}"`,
      '"nuchal drafts" lists those there are',
    )
  }
  if (others.length === 0) return draft
  const ids = matching.map(({ id }) => id).join(', ')
  throw new UsageError(`several drafts begin with "${beginning}": ${ids}`, 'type more of the one')
}
