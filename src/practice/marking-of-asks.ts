import { fill } from '../report/insertions.ts'
import type { DraftLine, DraftSection } from '../report/summary.ts'
import { listUnder, plainLine } from '../report/telling.ts'
import { summaryAsks } from './mark-exercise.ts'
import type { Marking } from './marking.ts'
import { asksWanted } from './rubric.ts'
import { outcomeOf } from './told-case.ts'

/** The questions a student would make sure of, and the first ones of the summary where they miss. */
export function askWords({ exercise, mark, marks }: Marking): readonly DraftSection[] {
  const first = summaryAsks(exercise).slice(0, asksWanted)
  const { fitting, others } = mark.asks
  if (first.length === 0 && others.length === 0) return []
  const outcome = outcomeOf(exercise)
  const asked = exercise.program.questionnaire.topics.flatMap((topic) => topic.askYourProvider)
  const line = (id: string, label: string, after: string): DraftLine => {
    const text = asked.find((one) => one.id === id)?.ask ?? id
    return { ...plainLine(`${fill(text, outcome)}${after}`), label }
  }
  const lines = [
    ...fitting.map((id) => line(id, marks.yes, '')),
    ...others.map((id) => line(id, marks.no, ' (not one of this summary’s questions)')),
  ]
  const tree = lines.length === 0 ? [] : [{ kind: 'tree' as const, lines }]
  const isShort = fitting.length < first.length
  const best = first.map(({ text }) => plainLine(fill(text, outcome)))
  const blocks = [...tree, ...(isShort ? [listUnder('The first of the summary', best)] : [])]
  return [{ heading: 'Questions for the provider', blocks }]
}
