import type { TopicResult } from '../model/assessment.ts'
import { findingTitle } from './finding-title.ts'
import { namedTopics, topicsThat } from './named-topics.ts'
import type { NoteParagraph } from './note-paragraph.ts'
import type { Outcome } from './occasion.ts'
import { byLevel, cautionsThat } from './topic-cautions.ts'

const leads = [
  ['discuss', 'DISCUSS'],
  ['later', 'LATER'],
  ['may-apply', 'MAY APPLY'],
  ['not-relevant', 'NOT RELEVANT'],
] as const

/** The cautions that hold, the topics by standing, and how much was not asked. */
export function noteTopics(outcome: Outcome): readonly NoteParagraph[] {
  const { stopped } = outcome.assessment
  return [
    ...(stopped ? [] : cautions(outcome)),
    ...(stopped ? [withheld] : topics(outcome)),
    ...notAsked(outcome),
  ]
}

const withheld: NoteParagraph = { lead: 'TOPICS', items: ['withheld'], hold: 'firm' }

function topics(outcome: Outcome): readonly NoteParagraph[] {
  return leads.flatMap(([standing, lead]): readonly NoteParagraph[] => {
    const found = topicsThat(standing, outcome)
    if (found.length === 0) return []
    const titles = found.map(({ topic }) => topic.title)
    const items = found.map(({ result }, at) => `${titles[at]}${waitsFor(result, outcome)}`)
    const brief =
      standing === 'not-relevant'
        ? [`${found.length} ${found.length === 1 ? 'topic' : 'topics'}`]
        : titles
    return [{ lead, items, brief, hold: 'firm' }]
  })
}

function waitsFor({ standing, first, settledBy }: TopicResult, outcome: Outcome): string {
  if (standing === 'later') {
    return ` (first: ${first.map(({ finding }) => findingTitle(finding, outcome)).join(', ')})`
  }
  const open = settledBy.length
  return open === 0 ? '' : ` (${open} open)`
}

function cautions(outcome: Outcome): readonly NoteParagraph[] {
  const held = byLevel(namedTopics(outcome).flatMap((topic) => cautionsThat('yes', topic)))
  const items = new Set(held.map(({ finding }) => findingTitle(finding, outcome)))
  return items.size === 0 ? [] : [{ lead: 'CAUTIONS', items: [...items], hold: 'firm' }]
}

/** Of the questions the answers leave to be asked. */
function notAsked({ assessment }: Outcome): readonly NoteParagraph[] {
  const open = [...assessment.enabled].filter(([, enabled]) => enabled !== 'no')
  const left = open.filter(([id]) => !assessment.answers.has(id)).length
  const items = [`${left} of ${open.length} questions`]
  return left === 0 ? [] : [{ lead: 'NOT ASKED', items, hold: 'firm' }]
}
