import type { Learnt } from '../../practice/what-is-known.ts'
import { underlined } from '../../report/hang.ts'
import { printable } from '../../report/printable.ts'
import { wrap } from '../../text/wrap.ts'
import { comesBack } from './comes-back.ts'
import type { KeptProgress } from './kept-progress.ts'
import { type ChartPage, learntChart } from './learnt-chart.ts'

/** What was practised of one questionnaire: a heading, and a chart each of topics and red flags. */
export function progressText(kept: KeptProgress, page: ChartPage): string {
  const { id, questionnaire, learnt } = kept
  const title = page.style.title(printable(questionnaire?.title ?? id))
  const charts = [
    { heading: 'Topics', things: learnt.filter(({ kind }) => kind === 'topic') },
    { heading: 'Red flags', things: learnt.filter(({ kind }) => kind === 'red-flag') },
  ]
  return [
    underlined(title, '=', page),
    wrap(countLine(kept, page), page.width),
    ...charts
      .filter(({ things }) => things.length > 0)
      .flatMap(({ heading, things }) => ['', ...learntChart(heading, things, page)]),
  ].join('\n')
}

function countLine({ progress, questionnaire, learnt }: KeptProgress, { now }: ChartPage): string {
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
