import type { Known } from '../../practice/how-known.ts'
import type { Learnt } from '../../practice/what-is-known.ts'
import type { Page } from '../../report/hang.ts'
import { padEnd } from '../../text/pad-end.ts'

/** A bar each for what is known, shaky and unseen: in ASCII, and the number beside it. */
export function learntBars(
  title: string,
  learnt: readonly Learnt[],
  page: Page,
): readonly string[] {
  const bars = groups.map((known) => {
    const { length } = learnt.filter((one) => one.known === known)
    return `  ${padEnd(known, WORD)}  ${barOf(length, learnt.length, page)}`
  })
  return [page.style.strong(`${title} (${learnt.length})`), ...bars]
}

const groups: readonly Known[] = ['known', 'shaky', 'unseen']

const WORD = Math.max(...groups.map(({ length }) => length))

/** No bar is empty or full where the number is not. */
function barOf(count: number, of: number, { width }: Page): string {
  const length = width < 60 ? 10 : 20
  const exact = (count / of) * length
  const filled = exact < 1 ? Math.ceil(exact) : Math.floor(exact)
  return `${'#'.repeat(filled)}${'.'.repeat(length - filled)}  ${`${count}`.padStart(`${of}`.length)}`
}
