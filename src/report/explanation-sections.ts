import type {
  Explained,
  ExplainedConclusion,
  ExplainedQuestion,
  ExplainedTopic,
} from '../model/explanation.ts'
import { topicSections } from './explanation-topic.ts'
import { below, type Telling } from './explanation-tree.ts'
import { stateInWords } from './explanation-words.ts'
import { named } from './named.ts'
import type { DraftBlock, DraftLine, DraftSection } from './summary.ts'
import { claimLine, paragraph, underLead } from './telling.ts'

/** What makes a thing what it is. */
export function explainedSections(
  of: ExplainedTopic | Explained,
  telling: Telling,
): readonly DraftSection[] {
  switch (of.kind) {
    case 'topic':
      return topicSections(of, telling)
    case 'red-flag':
    case 'finding':
      return conclusionSections(of, telling)
    case 'question':
      return questionSections(of, telling)
    default:
      return [{ heading: 'How it comes about', blocks: treeOf(below(of, telling)) }]
  }
}

function treeOf(lines: readonly DraftLine[]): readonly DraftBlock[] {
  return lines.length === 0 ? [] : [{ kind: 'tree', lines }]
}

function conclusionSections(of: ExplainedConclusion, telling: Telling): readonly DraftSection[] {
  return [
    { blocks: wordsOf(of, telling) },
    { heading: 'How it comes about', blocks: treeOf(below(of, telling)) },
  ]
}

/** What it says to a reader; what to do only where it is established. */
function wordsOf({ kind, id, truth }: ExplainedConclusion, { outcome }: Telling) {
  const { findings, redFlags } = outcome.questionnaire
  if (kind === 'finding') {
    const { say, ...finding } = named(findings, id)
    const lead = truth === 'yes' ? 'What it says' : 'What it says where it holds'
    return say === undefined ? [] : underLead(lead, [claimLine({ say, ...finding }, outcome)])
  }
  const flag = named(redFlags, id)
  const stops = flag.stop ? [paragraph('Where it is established, every topic is withheld.')] : []
  const what = underLead('Why it is a warning sign', [claimLine(flag, outcome)])
  if (truth !== 'yes') return [...what, ...stops]
  const act = claimLine({ ...flag, say: flag.do }, outcome)
  return [...underLead('What to do now', [act]), ...what, ...stops]
}

function questionSections(of: ExplainedQuestion, telling: Telling): readonly DraftSection[] {
  const question = named(telling.outcome.questionnaire.questions, of.id)
  const why =
    question.why === undefined
      ? []
      : underLead('Why it is asked', [
          claimLine({ say: question.why, sources: [] }, telling.outcome),
        ])
  const answer = underLead('Its answer', [{ text: `${stateInWords(question, of)}.`, sources: [] }])
  return [
    { blocks: [...why, ...answer] },
    { heading: 'When it is asked', blocks: gateBlocks(of, telling) },
  ]
}

function gateBlocks(of: ExplainedQuestion, telling: Telling): readonly DraftBlock[] {
  if (of.when === undefined) return [paragraph('It is always asked.')]
  const isLeftOpen = of.enabled === 'yes' && of.when.truth === 'unknown'
  return [...treeOf(below(of, telling)), ...(isLeftOpen ? [paragraph(opensAnyway)] : [])]
}

const opensAnyway =
  'Whether that is so cannot be known from the answers, and nothing about it is left to ask. So the ' +
  'question is asked rather than hidden.'
