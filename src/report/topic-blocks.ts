import type { Claim } from '../model/source.ts'
import type { AboutPart, Topic } from '../model/topic.ts'
import { named } from './named.ts'
import type { NamedTopic } from './named-topics.ts'
import type { Outcome } from './occasion.ts'
import type { DraftBlock, DraftLine } from './summary.ts'
import { claimLine, drawnLine, plainLine, subheading, underLead } from './telling.ts'
import { topicCautions } from './topic-cautions.ts'

const kindWords = {
  procedure: 'procedure',
  treatment: 'treatment',
  assessment: 'assessment',
  'self-care': 'self-care',
}

/** What the topics at a glance have told already is not told again. */
const furtherLeads: readonly (readonly [AboutPart, string])[] = [
  ['what', 'More on what it is'],
  ['how', 'More on how it is done'],
  ['benefit', 'More on the benefit'],
  ['risks', 'More on the risks'],
  ['lasts', 'More on how long it lasts'],
  ['recovery', 'More on recovery'],
]

/** One topic: why it is named, and all that the topics at a glance leave out. */
export function topicBlocks(
  { topic, result }: NamedTopic,
  outcome: Outcome,
): readonly DraftBlock[] {
  const reasons = topic.because.filter(({ finding }) => {
    return result.because.some((reason) => reason.finding === finding)
  })
  return [
    subheading(topic.title),
    ...underLead('Kind', [plainLine(kindWords[topic.kind])]),
    ...underLead('Also called', listed(topic.aka)),
    ...underLead(
      'Why it is named here',
      reasons.map((reason) => claimLine(reason, outcome)),
    ),
    ...further(topic, outcome),
    ...underLead('What is not sure', told(topic.about.unsure, outcome)),
    ...underLead('Why in this place', [placeLine(topic, outcome)]),
    ...topicCautions({ topic, result }, outcome),
    ...underLead('Not to be confused with', listed(similarNames(topic, outcome))),
  ]
}

/** What a topic says beyond what the topics at a glance tell; of some parts or of all. */
export function further(
  { about }: Topic,
  outcome: Outcome,
  parts: readonly AboutPart[] = furtherLeads.map(([part]) => part),
): readonly DraftBlock[] {
  return furtherLeads
    .filter(([part]) => parts.includes(part))
    .flatMap(([part, lead]) => underLead(lead, told(about[part].slice(1), outcome)))
}

function told(claims: readonly Claim[], outcome: Outcome): readonly DraftLine[] {
  return claims.map((claim) => drawnLine(claim, outcome))
}

function placeLine({ rank }: Topic, outcome: Outcome): DraftLine {
  const { because } = rank
  return claimLine({ ...rank, say: /[.?!]$/.test(because) ? because : `${because}.` }, outcome)
}

function similarNames({ notToConfuseWith }: Topic, { questionnaire }: Outcome): readonly string[] {
  return notToConfuseWith.map((id) => named(questionnaire.topics, id).title)
}

function listed(words: readonly string[]): readonly DraftLine[] {
  return words.length > 0 ? [plainLine(words.join(', '))] : []
}
