import type { Place } from '../place.ts'
import type { FileTexts } from '../render-problem.ts'
import type { Edit } from './edit.ts'

/** The texts after some edits, and where in them each edit's text now stands. */
export type Edited = {
  readonly files: FileTexts
  readonly edits: readonly { readonly edit: Edit; readonly now: Place }[]
}

/** Edits that do not touch each other; of two that do, the first in the file stays. */
export function withoutOverlaps(edits: readonly Edit[]): readonly Edit[] {
  const ends = new Map<string, number>()
  return edits.toSorted(byStart).filter(({ place: { file, span } }) => {
    const isFree = span.start >= (ends.get(file) ?? 0)
    if (isFree) ends.set(file, Math.max(span.end, span.start + 1))
    return isFree
  })
}

const byStart = (one: Edit, other: Edit): number => one.place.span.start - other.place.span.start

/** Only what the edits name is changed: every other letter stays as it is. */
export function applyEdits(files: FileTexts, edits: readonly Edit[]): Edited {
  const edited = new Map(files)
  const placed: { edit: Edit; now: Place }[] = []
  for (const [file, text] of files) {
    const own = withoutOverlaps(edits.filter(({ place }) => place.file === file))
    let after = ''
    let at = 0
    for (const edit of own) {
      after += text.slice(at, edit.place.span.start)
      const start = after.length
      after += edit.text
      at = edit.place.span.end
      placed.push({ edit, now: { file, span: { start, end: after.length } } })
    }
    edited.set(file, after + text.slice(at))
  }
  return { files: edited, edits: placed }
}
