import type { AboutPart, EvidenceGrade, Topic } from '../model/topic.ts'
import { named } from './named.ts'
import type { NamedTopic } from './named-topics.ts'
import type { Outcome } from './occasion.ts'
import type { DraftBlock, DraftLine } from './summary.ts'
import { claimLine, plainLine, subheading, underLead } from './telling.ts'
import { topicCautions } from './topic-cautions.ts'

const kindWords = {
  procedure: 'procedure',
  treatment: 'treatment',
  assessment: 'assessment',
  'self-care': 'self-care',
}

const gradeWords: Readonly<Record<EvidenceGrade, string>> = {
  'randomised-conflicting': 'Randomised trials that disagree with each other.',
  'randomised-small': 'Randomised trials, few or small.',
  observational: 'Studies that followed people, without choosing the treatment by chance.',
  'case-series': 'Reports on people treated, with nobody to compare them with.',
  guideline: 'Advice agreed by experts, without trials of its own.',
}

/** In this order: what it gives and what it costs stand side by side. */
const partLeads: readonly (readonly [AboutPart, string])[] = [
  ['what', 'What it is'],
  ['how', 'How it is done'],
  ['benefit', 'Benefit'],
  ['lasts', 'How long it lasts'],
  ['risks', 'Risks'],
  ['recovery', 'Recovery'],
  ['unsure', 'What is not sure'],
]

/** Said of a benefit or a risk as of one another, so that silence never looks like good news. */
const nothingRead = 'Nothing about this is recorded in this questionnaire.'

/** One topic in full: why it is named, what it is, good and bad in equal detail. */
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
    ...partLeads.flatMap(([part, lead]) => underLead(lead, partLines(topic, part, outcome))),
    ...underLead('How good the evidence is', [evidenceLine(topic, outcome)]),
    ...underLead('Why in this place', [placeLine(topic, outcome)]),
    ...topicCautions({ topic, result }, outcome),
    ...underLead('Not to be confused with', listed(similarNames(topic, outcome))),
  ]
}

function partLines(topic: Topic, part: AboutPart, outcome: Outcome): readonly DraftLine[] {
  const claims = topic.about[part]
  const expected = part === 'benefit' || part === 'risks'
  if (claims.length === 0 && expected) return [plainLine(nothingRead)]
  return claims.map((claim) => claimLine(claim, outcome))
}

function evidenceLine({ evidence }: Topic, outcome: Outcome): DraftLine {
  return claimLine({ ...evidence, say: `${gradeWords[evidence.grade]} ${evidence.say}` }, outcome)
}

function placeLine({ rank }: Topic, outcome: Outcome): DraftLine {
  return claimLine({ ...rank, say: rank.because }, outcome)
}

function similarNames({ notToConfuseWith }: Topic, { questionnaire }: Outcome): readonly string[] {
  return notToConfuseWith.map((id) => named(questionnaire.topics, id).title)
}

function listed(words: readonly string[]): readonly DraftLine[] {
  return words.length > 0 ? [plainLine(words.join(', '))] : []
}
