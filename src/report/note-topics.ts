import type { TopicResult } from '../model/assessment.ts'
import { findingTitle } from './finding-title.ts'
import { named } from './named.ts'
import { namedTopics, topicsThat } from './named-topics.ts'
import type { Outcome } from './occasion.ts'
import { shortForm } from './short-form.ts'
import { byLevel, cautionsThat } from './topic-cautions.ts'

const leads = [
  ['discuss', 'Discuss'],
  ['later', 'Later'],
  ['may-apply', 'May apply'],
  ['not-relevant', 'Not relevant'],
] as const

/** The topics by standing, with what they wait for, and the cautions that hold. */
export function noteTopics(outcome: Outcome): readonly string[] {
  if (outcome.assessment.stopped) return ['TOPICS', 'All withheld: a stop is established.']
  const standings = leads.flatMap(([standing, lead]) => {
    const names = topicsThat(standing, outcome).map(({ topic, result }) => {
      return `${topic.title}${waitsFor(result, outcome)}`
    })
    return names.length === 0 ? [] : [`${lead}: ${names.join('; ')}`]
  })
  return ['TOPICS', ...(standings.length === 0 ? ['None.'] : standings), ...cautions(outcome)]
}

function waitsFor({ standing, first, settledBy }: TopicResult, outcome: Outcome): string {
  if (standing === 'later') {
    return inBrackets(
      'first',
      first.map(({ finding }) => findingTitle(finding, outcome)),
    )
  }
  const { questions } = outcome.questionnaire
  return inBrackets(
    'open',
    settledBy.map((id) => shortForm(named(questions, id), outcome)),
  )
}

function inBrackets(lead: string, names: readonly string[]): string {
  return names.length === 0 ? '' : ` (${lead}: ${names.join(', ')})`
}

function cautions(outcome: Outcome): readonly string[] {
  const held = byLevel(namedTopics(outcome).flatMap((topic) => cautionsThat('yes', topic)))
  const titles = new Set(held.map(({ finding }) => findingTitle(finding, outcome)))
  return titles.size === 0 ? [] : [`Cautions: ${[...titles].join('; ')}`]
}
