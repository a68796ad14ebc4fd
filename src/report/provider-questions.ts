import type { AskResult } from '../model/assessment.ts'
import { fill } from './insertions.ts'
import { named } from './named.ts'
import type { Occasion, Outcome } from './occasion.ts'
import type { DraftBlock, DraftLine, DraftSection } from './summary.ts'
import { paragraph } from './telling.ts'

const usuallyEnough = 12

/** The questions to bring to a provider, the most useful first, as many as were asked for. */
export function providerQuestions(occasion: Occasion): readonly DraftSection[] {
  const { ask } = occasion.assessment
  if (ask.length === 0) return []
  const shown = ask.slice(0, occasion.maxQuestions ?? usuallyEnough)
  const list: DraftBlock = { kind: 'numbers', lines: shown.map((one) => askLine(one, occasion)) }
  const blocks = [list, ...leftOut(ask.length - shown.length)]
  return [{ heading: 'Questions for your provider', blocks }]
}

function askLine({ text, topics }: AskResult, outcome: Outcome): DraftLine {
  const titles = topics.map((id) => named(outcome.questionnaire.topics, id).title)
  const about = titles.length > 0 ? ` (${titles.join('; ')})` : ''
  return { text: `${fill(text, outcome)}${about}`, sources: [] }
}

function leftOut(count: number): readonly DraftBlock[] {
  if (count === 0) return []
  return [
    paragraph(`${count} more ${count === 1 ? 'question is' : 'questions are'} not shown here.`),
  ]
}
