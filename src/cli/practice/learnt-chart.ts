import type { Known } from '../../practice/how-known.ts'
import type { Learnt } from '../../practice/what-is-known.ts'
import { hang, type Page } from '../../report/hang.ts'
import { idInWords } from '../../report/note-names.ts'
import { printable } from '../../report/printable.ts'
import { padEnd } from '../../text/pad-end.ts'
import { wrap } from '../../text/wrap.ts'
import { comesBack } from './comes-back.ts'

/** What a chart is drawn on, and when. */
export type ChartPage = Page & { readonly now: Date }

/** A bar each for what is known, shaky and unseen, then the things themselves; in ASCII throughout. */
export function learntChart(
  title: string,
  learnt: readonly Learnt[],
  page: ChartPage,
): readonly string[] {
  const members = (known: Known) => learnt.filter((one) => one.known === known)
  const bars = (['known', 'shaky', 'unseen'] as const).map((known) => {
    return `  ${padEnd(known, WORD)}  ${barOf(members(known).length, learnt.length, page)}`
  })
  return [
    page.style.strong(`${title} (${learnt.length})`),
    ...bars,
    ...(['shaky', 'known'] as const).flatMap((known) => comingBack(known, members(known), page)),
    ...unseen(members('unseen'), page),
  ]
}

const WORD = 'unseen'.length

/** No bar is empty or full where the number is not. */
function barOf(count: number, of: number, { width }: Page): string {
  const length = width < 60 ? 10 : 20
  const exact = (count / Math.max(1, of)) * length
  const filled = exact < 1 ? Math.ceil(exact) : Math.floor(exact)
  return `${'#'.repeat(filled)}${'.'.repeat(length - filled)}  ${`${count}`.padStart(`${of}`.length)}`
}

/** Soonest first, as in a diary. */
function comingBack(
  heading: string,
  learnt: readonly Learnt[],
  page: ChartPage,
): readonly string[] {
  if (learnt.length === 0) return []
  const rows = learnt
    .flatMap(({ due, ...one }) => (due === undefined ? [] : [{ due, name: nameOf(one) }]))
    .toSorted((one, other) => one.due.getTime() - other.due.getTime())
    .map(({ due, name }) => ({ name, when: comesBack(due, page.now) }))
  const column = Math.max(...rows.map(({ when }) => when.length))
  return [
    '',
    `  ${heading}, and when it comes back`,
    ...rows.map(({ name, when }) => hang(`    ${padEnd(when, column)}  `, name, page)),
  ]
}

function unseen(learnt: readonly Learnt[], { width }: Page): readonly string[] {
  if (learnt.length === 0) return []
  const names = learnt.map(nameOf).join('; ')
  return ['', '  unseen', wrap(names, width, { indent: 4 })]
}

function nameOf({ id, title }: Pick<Learnt, 'id' | 'title'>): string {
  return printable(title ?? idInWords(id))
}
