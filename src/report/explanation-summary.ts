import type { Bearing, Dependence, Explanation } from '../model/explanation.ts'
import { answerLines } from './explanation-answers.ts'
import { bearingSection } from './explanation-bearing.ts'
import { dependenceSections, settlingSection } from './explanation-depends.ts'
import { headline, titleOf } from './explanation-headline.ts'
import { explainedSections } from './explanation-sections.ts'
import type { Telling } from './explanation-tree.ts'
import { numberSources, sourcesMentioned } from './number-sources.ts'
import { sourceList } from './source-list.ts'
import type { DraftSection, Summary } from './summary.ts'
import { paragraph } from './telling.ts'

/** An explanation, and what was asked for beside it. */
export type ExplanationAsked = {
  readonly explanation: Explanation
  /** What a question bears on. */
  readonly bearing?: Bearing
  readonly dependence?: Dependence
  /** The fewest open questions whose answers can settle it. */
  readonly settledBy?: readonly string[]
}

export const asWritten: string =
  'This explains the rules as they are written and the answers as they were given. It is not ' +
  'medical advice.'

/** Why one thing is as it is, in sections. */
export function explanationSummary(asked: ExplanationAsked, telling: Telling): Summary {
  const { explanation, bearing, dependence, settledBy } = asked
  const { outcome } = telling
  const told: readonly DraftSection[] = [
    { blocks: [paragraph(headline(explanation.of, outcome)), paragraph(asWritten)] },
    ...explainedSections(explanation.of, telling),
    ...(bearing === undefined ? [] : [bearingSection(bearing, outcome)]),
    ...groundSections(explanation, telling),
    ...(settledBy === undefined ? [] : [settlingSection(settledBy, explanation, outcome)]),
    ...(dependence === undefined ? [] : dependenceSections(dependence, outcome)),
  ]
  const sources = sourcesMentioned(told, outcome.questionnaire.sources)
  const sections = numberSources([...told, ...sourceList(sources)], sources)
  return { title: titleOf(explanation.of, outcome), sections }
}

/** The answers it rests on or, where it is open, the questions that can still change it. */
function groundSections({ restsOn, open }: Explanation, telling: Telling): readonly DraftSection[] {
  const sections = [
    { heading: 'The answers this rests on', ids: restsOn },
    { heading: 'What can still change it', ids: open },
  ]
  return sections
    .filter(({ ids }) => ids.length > 0)
    .map(({ heading, ids }) => ({
      heading,
      blocks: [{ kind: 'bullets', lines: answerLines(ids, telling.outcome) }],
    }))
}
