import type { Caution } from '../model/topic.ts'
import { findingTitle } from './finding-title.ts'
import { namedTopics } from './named-topics.ts'
import type { Outcome } from './occasion.ts'
import type { DraftLine, DraftSection } from './summary.ts'
import { bullets, claimLine, paragraph } from './telling.ts'
import { byLevel, cautionsThat } from './topic-cautions.ts'

const preface = 'For any of the topics named here, the team needs to know:'

/** The cautions that hold, once each, whichever of the named topics they belong to. */
export function cautionsToTell(outcome: Outcome): readonly DraftSection[] {
  const held = byLevel(namedTopics(outcome).flatMap((topic) => cautionsThat('yes', topic)))
  if (held.length === 0) return []
  const findings = new Set(held.map(({ finding }) => finding))
  const lines = [...findings].map((finding) => {
    return together(
      held.filter((caution) => caution.finding === finding),
      finding,
      outcome,
    )
  })
  return [{ heading: 'Cautions to tell the team', blocks: [paragraph(preface), bullets(lines)] }]
}

/** One line for a finding, however many topics warn of it, no sentence twice. */
function together(cautions: readonly Caution[], finding: string, outcome: Outcome): DraftLine {
  const told = cautions.map((caution) => claimLine(caution, outcome))
  return {
    label: `${findingTitle(finding, outcome)}:`,
    text: [...new Set(told.map(({ text }) => text))].join(' '),
    sources: [...new Set(told.flatMap(({ sources }) => sources))],
  }
}
