import { stringify } from 'yaml'
import { toValues } from '../answer/answer-value.ts'
import { assess } from '../engine/assess.ts'
import type { Program } from '../engine/program.ts'
import type { Side } from '../proof/compare-outputs.ts'
import type { Output } from '../proof/output.ts'
import { indentLines } from '../text/indent-lines.ts'
import { wrap } from '../text/wrap.ts'
import type { DiffPage } from './diff-page.ts'
import type { Different, DiffResult } from './diff-result.ts'
import { differenceWords } from './output-words.ts'
import { reword } from './reword.ts'
import { sideBySide } from './side-by-side.ts'
import { type LinesApart, summaryApart } from './summary-apart.ts'

/** What differs, all that the same smallest response shows together. */
export function differencesText(result: DiffResult, page: DiffPage): readonly string[] {
  const groups = groupsIn(result)
  if (groups.length === 0) return []
  const told = groups.map((group) => groupText(group, result, page))
  return [wrap('Different for some response:', page.width), ...told]
}

type Difference = { readonly output: Output; readonly verdict: Different }

/** Differences that one response shows; `before` and `after`: that response, by each one's ids. */
type Group = {
  readonly differences: readonly Difference[]
  readonly before: Side
  readonly after: Side
}

function groupsIn({ compared }: DiffResult): readonly Group[] {
  const groups = new Map<string, Group>()
  for (const { output, verdict } of compared) {
    if (verdict.kind !== 'different') continue
    const { before, after } = verdict
    const key = answersText(after)
    const known = groups.get(key) ?? { differences: [], before, after }
    groups.set(key, { ...known, differences: [...known.differences, { output, verdict }] })
  }
  return [...groups.values()]
}

function groupText(group: Group, result: DiffResult, page: DiffPage): string {
  const words = group.differences.map(({ output, verdict }) => {
    return wrap(differenceWords(output, verdict), page.width, { indent: 0, hanging: 4 })
  })
  const response = indentLines(answersText(group.after), 2)
  const lead = '  The smallest response that shows it:'
  return [...words, lead, `${response}${summariesText(group, result, page)}`.trimEnd()].join('\n')
}

function answersText({ answers }: Side): string {
  return stringify({ answers: toValues(answers) }, { lineWidth: 0 })
}

/** What the summary of each says that the other's does not, both in the words of the later one. */
function summariesText(group: Group, result: DiffResult, page: DiffPage): string {
  const { before, after, changes } = result
  const names = new Map(changes.renamed.map(({ from, to }) => [from, to]))
  const worded = reword(before.questionnaire, after.questionnaire, (id) => names.get(id) ?? id)
  const one = { questionnaire: worded, assessment: assess(before, group.before.answers) }
  const other = {
    questionnaire: after.questionnaire,
    assessment: assess(after, group.after.answers),
  }
  const { today } = page
  const told = (topics: readonly string[]): LinesApart =>
    summaryApart({ ...one, today }, { ...other, today }, topics)
  const titles = titlesOf(group, [before, after])
  const aboutTopics = told(titles)
  const apart = isNothing(aboutTopics) && titles.length > 0 ? told([]) : aboutTopics
  if (isNothing(apart)) return '  Both summaries read the same.\n'
  return `\n${sideBySide(apart, ['Summary before', 'Summary after'], page.width)}`
}

const isNothing = ({ before, after }: LinesApart): boolean =>
  before.length === 0 && after.length === 0

/** The topics that differ, where no red flag does: what to do first stands above them all. */
function titlesOf({ differences }: Group, programs: readonly Program[]): readonly string[] {
  const weighty = ({ output }: Difference) => ['red-flag', 'urgency'].includes(output.about)
  if (differences.some(weighty)) return []
  const ids = differences.flatMap(({ output }) => (output.about === 'topic' ? output.id : []))
  const topics = programs.flatMap(({ questionnaire }) => questionnaire.topics)
  return topics.filter(({ id }) => ids.includes(id)).map(({ title }) => title)
}
