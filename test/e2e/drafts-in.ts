import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ReadJournal, readJournal } from '../../src/interview/read-journal.ts'

/** A draft on the disk: open ones have the process that has them in their name. */
export type DraftOnDisk = ReadJournal & { readonly id: string; readonly isOpen: boolean }

/** The drafts of a state folder, read as they are. */
export function draftsIn(state: string): readonly DraftOnDisk[] {
  const folder = join(state, 'nuchal')
  return readdirSync(folder).map((name) => {
    const [id = '', ...rest] = name.split('.')
    return { id, isOpen: rest.length > 1, ...readJournal(readFileSync(join(folder, name))) }
  })
}
