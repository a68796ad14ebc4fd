import type { NotePart, NoteSubject } from '../../model/note-part.ts'
import type { AuthoredNotePart } from '../shape/note-part.ts'
import type { Context } from './context.ts'
import { labelAt } from './link-text.ts'
import { lookUp, type Thing } from './names.ts'

/** The paragraphs of the intake note, what they show and count known by kind. */
export function linkNote(context: Context): readonly NotePart[] {
  return (context.authored.note ?? []).map((part) => ({
    title: labelAt(context, part, 'title'),
    shows: things(context, part, 'shows').flatMap(subjectOf),
    counts: things(context, part, 'counts').map(({ id }) => id),
  }))
}

const kinds = {
  shows: ['question', 'measure', 'class-list', 'finding', 'panel'],
  counts: ['panel'],
} as const

function things(
  context: Context,
  part: AuthoredNotePart,
  key: 'shows' | 'counts',
): readonly Thing[] {
  const names = part[key] ?? []
  return names.flatMap((name, index) => {
    const place = context.places.value(names, index)
    return lookUp(context, { name, place }, kinds[key]) ?? []
  })
}

function subjectOf({ kind, id }: Thing): readonly NoteSubject[] {
  switch (kind) {
    case 'class-list':
      return [{ about: 'class', id }]
    case 'question':
    case 'measure':
    case 'finding':
    case 'panel':
      return [{ about: kind, id }]
    default:
      return []
  }
}
