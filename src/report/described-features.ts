import type { PanelResult } from '../model/assessment.ts'
import type { Finding } from '../model/finding.ts'
import { findingTitle } from './finding-title.ts'
import { named } from './named.ts'
import type { Outcome } from './occasion.ts'
import type { DraftBlock, DraftSection } from './summary.ts'
import { bullets, claimLine, marked, paragraph, subheading } from './telling.ts'

const rowWords = {
  yes: 'met',
  no: 'not met',
  unknown: 'not known',
  untested: 'not tested',
}

const notADiagnosis =
  'These lists name features from published descriptions and compare them with the answers. ' +
  'They name features, not a diagnosis: different conditions share them.'

/** Published criteria compared with the answers, and what the findings that hold say. */
export function describedFeatures(outcome: Outcome): readonly DraftSection[] {
  const shown = outcome.assessment.panels.filter((panel) => panel.shown === 'yes')
  const panels = shown.flatMap((panel) => panelBlocks(panel, outcome))
  const preface = panels.length > 0 ? [paragraph(notADiagnosis)] : []
  const blocks = [...preface, ...panels, ...sayings(outcome)]
  return blocks.length > 0 ? [{ heading: 'Features the answers describe', blocks }] : []
}

function panelBlocks({ id, rows }: PanelResult, outcome: Outcome): readonly DraftBlock[] {
  const panel = named(outcome.questionnaire.panels, id)
  const lines = rows.map(({ finding, truth }) => ({
    label: rowWords[truth],
    text: findingTitle(finding, outcome),
    sources: named(outcome.questionnaire.findings, finding).sources,
  }))
  return [subheading(marked(panel.title, panel), panel.sources), { kind: 'rows', lines }]
}

function sayings(outcome: Outcome): readonly DraftBlock[] {
  const { questionnaire, assessment } = outcome
  const held = questionnaire.findings.filter(({ id }) => assessment.findings.get(id) === 'yes')
  const lines = held.filter(isTold).map((finding) => claimLine(finding, outcome))
  return lines.length > 0 ? [subheading('What follows from the answers'), bullets(lines)] : []
}

function isTold(finding: Finding): finding is Finding & { readonly say: string } {
  return finding.say !== undefined
}
