import { numberSources, sourcesMentioned } from '../report/number-sources.ts'
import { sourceList } from '../report/source-list.ts'
import type { DraftSection, Summary } from '../report/summary.ts'
import { paragraph } from '../report/telling.ts'
import { inAll, type Mark } from './mark-exercise.ts'
import type { Marking } from './marking.ts'
import { askWords } from './marking-of-asks.ts'
import { economyWords, turningWords } from './marking-of-economy.ts'
import { patternWords } from './marking-of-patterns.ts'
import { safetyWords } from './marking-of-safety.ts'
import { topicWords } from './marking-of-topics.ts'
import { partWords } from './rubric-summary.ts'
import { storyOf } from './told-case.ts'

/** What an attempt came to and why, line by line, with the words and sources of an explanation. */
export function markingSummary(marking: Marking): Summary {
  const { exercise, mark } = marking
  const { title } = exercise.case
  const told: readonly DraftSection[] = [
    { blocks: [paragraph(storyOf(exercise)), ...resultBlocks(mark)] },
    safetyWords(marking),
    pointsSection(mark),
    ...patternWords(marking),
    ...topicWords(marking),
    ...askWords(marking),
    economyWords(marking),
    ...turningWords(marking),
  ]
  const sources = sourcesMentioned(told, exercise.program.questionnaire.sources)
  const sections = numberSources([...told, ...sourceList(sources)], sources)
  return { title: `Marked: ${title}`, sections }
}

function resultBlocks({ passed, points, safety }: Mark) {
  const result = `${passed ? 'Passed' : 'Not passed'}: ${points} of 100.`
  return [paragraph(safety.kept ? result : `${result} ${unsafe}`)]
}

const unsafe = 'Something of safety was missed, so it cannot pass, and half of the points count.'

function pointsSection({ parts, points, safety }: Mark): DraftSection {
  const lines = parts.map(({ name, points: earned, of }) => {
    return { label: outOf(earned, of), text: partWords[name], sources: [] }
  })
  const { earned, possible } = inAll(parts)
  const half = safety.kept ? '' : ', half of which counts'
  const text = `in all${half}: ${points} of 100`
  const total = { label: outOf(earned, possible), text, sources: [] }
  return { heading: 'Points', blocks: [{ kind: 'rows', lines: [...lines, total] }] }
}

function outOf(points: number, of: number): string {
  return `${Math.round(points)} of ${of}`
}
