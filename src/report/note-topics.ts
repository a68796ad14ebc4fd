import type { TopicResult } from '../model/assessment.ts'
import type { Truth } from '../model/truth.ts'
import { named } from './named.ts'
import { namedTopics, topicsThat } from './named-topics.ts'
import { findingInNote, inNote } from './note-names.ts'
import type { NoteParagraph } from './note-paragraph.ts'
import { type Told, toldInBrief, toldItems } from './note-told.ts'
import type { Outcome } from './occasion.ts'
import { shortForm } from './short-form.ts'
import { byLevel } from './topic-cautions.ts'

const leads = [
  ['discuss', 'DISCUSS'],
  ['later', 'LATER'],
  ['may-apply', 'MAY APPLY'],
  ['not-relevant', 'NOT RELEVANT'],
] as const

/** The cautions of the topics that are named, and the topics by standing. */
export function noteTopics(outcome: Outcome): readonly NoteParagraph[] {
  return outcome.assessment.stopped ? [withheld] : [...cautions(outcome), ...topics(outcome)]
}

const withheld: NoteParagraph = { lead: 'TOPICS', items: ['withheld'], hold: 'firm' }

function topics(outcome: Outcome): readonly NoteParagraph[] {
  return leads.flatMap(([standing, lead]): readonly NoteParagraph[] => {
    const found = topicsThat(standing, outcome)
    if (found.length === 0) return []
    if (standing === 'not-relevant') return [{ lead, items: [counted(found.length)], hold: 'firm' }]
    const names = found.map(({ topic }) => inNote(topic, outcome))
    const items = found.map(({ result }, at) => `${names[at]}${waitsFor(result, outcome)}`)
    return [{ lead, items, brief: names, hold: 'firm' }]
  })
}

function counted(count: number): string {
  return `${count} ${count === 1 ? 'topic' : 'topics'}`
}

/** More open questions than this are counted. */
const FEW = 2

function waitsFor({ standing, first, settledBy }: TopicResult, outcome: Outcome): string {
  if (standing === 'later') {
    return ` (first: ${first.map(({ finding }) => findingInNote(finding, outcome)).join(', ')})`
  }
  if (settledBy.length === 0) return ''
  if (settledBy.length > FEW) return ` (${settledBy.length} answers open)`
  const { questions } = outcome.questionnaire
  const open = settledBy.map((id) => shortForm(named(questions, id), outcome))
  return ` (open: ${open.join(', ')})`
}

function cautions(outcome: Outcome): readonly NoteParagraph[] {
  const told = (['yes', 'no', 'unknown'] as const).flatMap((mark) => marked(mark, outcome))
  if (told.length === 0) return []
  return [{ lead: 'CAUTIONS', items: toldItems(told), brief: toldInBrief(told), hold: 'firm' }]
}

function marked(mark: Truth, outcome: Outcome): readonly Told[] {
  const cautions = byLevel(namedTopics(outcome).flatMap(({ topic }) => topic.cautions))
  const found = cautions.filter(({ finding }) => outcome.assessment.findings.get(finding) === mark)
  const labels = new Set(found.map(({ finding }) => findingInNote(finding, outcome)))
  return [...labels].map((label) => ({ label, mark }))
}
