import { findingTitle } from '../report/finding-title.ts'
import { named } from '../report/named.ts'
import type { DraftLine, DraftSection } from '../report/summary.ts'
import { claimLine, paragraph, plainLine } from '../report/telling.ts'
import { thatAre } from './conclusions.ts'
import type { Marking } from './marking.ts'
import { outcomeOf, type ToldCase } from './told-case.ts'

/** The patterns that are there, and those that were named and are not. */
export function patternWords({ exercise, attempt, marks }: Marking): readonly DraftSection[] {
  const { key } = exercise
  if (key.stopped || key.patterns.size === 0) return []
  const there = thatAre(key.patterns, 'yes')
  const { patterns: said = [] } = attempt
  const lines = [
    ...there.flatMap((id) => thereLines(exercise, id, said.includes(id) ? marks.yes : marks.no)),
    ...said.filter((id) => !there.includes(id)).map((id) => notThere(exercise, id, marks.no)),
  ]
  const blocks = lines.length === 0 ? [paragraph(none)] : [{ kind: 'tree' as const, lines }]
  return [{ heading: 'The pattern', blocks }]
}

const none = 'No pattern that these pages know is there, and none was named.'

function thereLines(told: ToldCase, id: string, label: string): readonly DraftLine[] {
  const outcome = outcomeOf(told)
  const { say, sources, basis } = named(told.program.questionnaire.findings, id)
  const head = { ...plainLine(`There: ${findingTitle(id, outcome)}.`), label }
  if (say === undefined) return [head]
  return [head, { ...claimLine({ say, sources, ...(basis && { basis }) }, outcome), depth: 1 }]
}

function notThere(told: ToldCase, id: string, label: string): DraftLine {
  const isOpen = told.key.patterns.get(id) === 'unknown'
  const why = isOpen ? 'the answers leave it open' : 'the answers do not show it'
  return { ...plainLine(`Not there: ${findingTitle(id, outcomeOf(told))}; ${why}.`), label }
}
