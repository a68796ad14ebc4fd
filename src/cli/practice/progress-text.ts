import type { Learnt } from '../../practice/what-is-known.ts'
import { type Page, underlined } from '../../report/hang.ts'
import { printable } from '../../report/printable.ts'
import { wrap } from '../../text/wrap.ts'
import { comesBack } from './comes-back.ts'
import type { KeptProgress } from './kept-progress.ts'
import { learntBars } from './learnt-bars.ts'
import { learntLists } from './learnt-lists.ts'

/** What was practised of one questionnaire: in numbers, as a small chart, and by name. */
export function progressText(kept: KeptProgress, page: Page, now: Date): string {
  const { id, questionnaire, learnt } = kept
  const title = page.style.title(printable(questionnaire?.title ?? id))
  const charts = [
    { heading: 'Topics', things: learnt.filter(({ kind }) => kind === 'topic') },
    { heading: 'Red flags', things: learnt.filter(({ kind }) => kind === 'red-flag') },
  ]
  return [
    underlined(title, '=', page),
    wrap(countLine(kept, now), page.width),
    ...charts
      .filter(({ things }) => things.length > 0)
      .flatMap(({ heading, things }) => ['', ...learntBars(heading, things, page)]),
    ...learntLists(learnt, page, now),
  ].join('\n')
}

function countLine({ progress, questionnaire, learnt }: KeptProgress, now: Date): string {
  const { exercises, passed } = progress
  const done = `${exercises} ${exercises === 1 ? 'exercise' : 'exercises'} done, ${passed} passed.`
  const next = questionnaire === undefined ? UNKNOWN : nextLine(learnt, now)
  return `${done} ${next}`
}

const UNKNOWN = 'It does not come with nuchal: name its file to see what you know of it.'

function nextLine(learnt: readonly Learnt[], now: Date): string {
  const times = learnt.flatMap(({ due }) => due ?? []).map((due) => due.getTime())
  if (times.length === 0) return 'Nothing comes back so far.'
  const due = times.filter((time) => time <= now.getTime()).length
  if (due > 0) return `${due} ${due === 1 ? 'thing comes' : 'things come'} back now.`
  return `The next thing comes back ${comesBack(new Date(Math.min(...times)), now)}.`
}
