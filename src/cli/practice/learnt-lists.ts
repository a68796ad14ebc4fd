import type { Known } from '../../practice/how-known.ts'
import type { Learnt } from '../../practice/what-is-known.ts'
import { hang, type Page } from '../../report/hang.ts'
import { idInWords } from '../../report/id-in-words.ts'
import { printable } from '../../report/printable.ts'
import { padEnd } from '../../text/pad-end.ts'
import { wrap } from '../../text/wrap.ts'
import { comesBack } from './comes-back.ts'

/** The things by name, what needs work first: each list under a heading of its own. */
export function learntLists(learnt: readonly Learnt[], page: Page, now: Date): readonly string[] {
  return lists.flatMap(({ known, kind, heading }) => {
    const members = learnt.filter((one) => one.known === known && one.kind === kind)
    if (members.length === 0) return []
    const rows = known === 'unseen' ? [names(members, page)] : comingBack(members, page, now)
    return ['', ...wrap(heading, page.width).split('\n').map(page.style.strong), ...rows]
  })
}

type List = {
  readonly known: Known
  readonly kind: Learnt['kind']
  readonly heading: string
}

const lists: readonly List[] = [
  { known: 'shaky', kind: 'topic', heading: 'Shaky topics, and when they come back' },
  { known: 'shaky', kind: 'red-flag', heading: 'Shaky red flags, and when they come back' },
  { known: 'known', kind: 'topic', heading: 'Known topics, and when they come back' },
  { known: 'known', kind: 'red-flag', heading: 'Known red flags, and when they come back' },
  { known: 'unseen', kind: 'topic', heading: 'Unseen topics' },
  { known: 'unseen', kind: 'red-flag', heading: 'Unseen red flags' },
]

/** Soonest first, as in a diary. */
function comingBack(learnt: readonly Learnt[], page: Page, now: Date): readonly string[] {
  const rows = learnt
    .flatMap(({ due, ...one }) => (due === undefined ? [] : [{ due, name: nameOf(one) }]))
    .toSorted((one, other) => one.due.getTime() - other.due.getTime())
    .map(({ due, name }) => ({ name, when: comesBack(due, now) }))
  const column = Math.max(...rows.map(({ when }) => when.length))
  return rows.map(({ name, when }) => hang(`  ${padEnd(when, column)}  `, name, page))
}

function names(learnt: readonly Learnt[], { width }: Page): string {
  return wrap(learnt.map(nameOf).join('; '), width, { indent: 2 })
}

function nameOf({ id, title }: Pick<Learnt, 'id' | 'title'>): string {
  return printable(title ?? idInWords(id))
}
