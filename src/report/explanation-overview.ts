import type { RedFlagResult } from '../model/assessment.ts'
import type { Standing } from '../model/topic.ts'
import { standingWords } from './explanation-headline.ts'
import { asWritten } from './explanation-summary.ts'
import type { Telling } from './explanation-tree.ts'
import { titleOfConclusion } from './explanation-words.ts'
import { named } from './named.ts'
import { numberSources } from './number-sources.ts'
import type { Outcome } from './occasion.ts'
import type { DraftBlock, DraftLine, DraftSection, Summary } from './summary.ts'
import { paragraph } from './telling.ts'
import { urgencyInWords } from './urgency-words.ts'

/** What was concluded, a line each; `ask`: what to type for the reasons of one of them. */
export function overview(telling: Telling, ask: string): Summary {
  const { outcome } = telling
  const sections = [
    { blocks: [paragraph(asWritten)] },
    urgency(outcome),
    warningSigns(telling),
    topics(outcome),
    { heading: 'To ask further', blocks: [paragraph(`${further} ${ask}`)] },
  ]
  return { title: `Why: ${outcome.questionnaire.title}`, sections: numberSources(sections, []) }
}

const further =
  'Add the name in parentheses, or that of a finding, class, measure or question, to see why:'

function urgency({ assessment }: Outcome): DraftSection {
  return { heading: 'Urgency', blocks: [paragraph(`${urgencyInWords(assessment.urgency)}.`)] }
}

/** Those that are established and those still open; how many are neither. */
function warningSigns({ outcome, marks }: Telling): DraftSection {
  const { redFlags } = outcome.assessment
  const told = (['yes', 'unknown'] as const).flatMap((truth) => {
    return redFlags.filter((flag) => flag.truth === truth)
  })
  const lines = told.map(({ id, truth }: RedFlagResult): DraftLine => {
    const state = truth === 'yes' ? 'established' : 'not ruled out'
    const text = `${titleOfConclusion(id, outcome)}: ${state}`
    return { label: marks[truth], text, aside: id, sources: [] }
  })
  const others = redFlags.length - told.length
  const tree: readonly DraftBlock[] = lines.length > 0 ? [{ kind: 'tree', lines }] : []
  const rest = others > 0 ? [paragraph(`Not raised by these answers: ${others}.`)] : []
  return { heading: 'Warning signs', blocks: [...tree, ...rest] }
}

const order: readonly Standing[] = ['discuss', 'later', 'may-apply', 'not-relevant', 'withheld']

function topics({ questionnaire, assessment }: Outcome): DraftSection {
  const lines = order.flatMap((standing) => {
    return assessment.topics
      .filter((topic) => topic.standing === standing)
      .map(({ id }): DraftLine => {
        const text = `${named(questionnaire.topics, id).title}: ${standingWords[standing]}`
        return { text, aside: id, sources: [] }
      })
  })
  return { heading: 'Topics', blocks: lines.length > 0 ? [{ kind: 'bullets', lines }] : [] }
}
