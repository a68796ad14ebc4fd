import { fill } from './insertions.ts'
import { named } from './named.ts'
import { namedTopics } from './named-topics.ts'
import type { Occasion, Outcome } from './occasion.ts'
import { type RankedQuestion, rankedQuestions } from './rank-questions.ts'
import type { DraftBlock, DraftLine, DraftSection } from './summary.ts'
import { paragraph } from './telling.ts'

const usuallyEnough = 12

/** The most useful questions to bring to a provider, as many as were asked for, by topic. */
export function providerQuestions(occasion: Occasion): readonly DraftSection[] {
  const ranked = rankedQuestions(occasion)
  if (ranked.length === 0) return []
  const shown = ranked.slice(0, occasion.maxQuestions ?? usuallyEnough)
  const blocks = [...byTopic(shown, occasion), ...leftOut(ranked.length - shown.length)]
  return [{ heading: 'Questions for your provider', blocks }]
}

/** Numbered through, so that a reader sees how many there are. */
function byTopic(shown: readonly RankedQuestion[], outcome: Outcome): readonly DraftBlock[] {
  let from = 1
  return namedTopics(outcome).flatMap(({ topic, result }): readonly DraftBlock[] => {
    const own = shown.filter((question) => question.topic === topic)
    if (own.length === 0) return []
    const lead =
      result.standing === 'discuss'
        ? topic.title
        : `${topic.title} (${result.standing.replace('-', ' ')})`
    const block = { lead, from, lines: own.map((question) => askLine(question, outcome)) }
    from += own.length
    return [{ kind: 'numbers', tick: true, ...block }]
  })
}

function askLine({ ask, topic }: RankedQuestion, outcome: Outcome): DraftLine {
  const others = ask.topics.filter((id) => id !== topic.id)
  const titles = others.map((id) => named(outcome.questionnaire.topics, id).title)
  return {
    text: fill(ask.text, outcome),
    ...(titles.length > 0 && { aside: `also: ${titles.join('; ')}` }),
    sources: [],
  }
}

function leftOut(count: number): readonly DraftBlock[] {
  if (count === 0) return []
  const are = count === 1 ? 'question is' : 'questions are'
  return [paragraph(`${count} more ${are} not shown here; --all-questions shows all.`)]
}
