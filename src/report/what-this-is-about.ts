import type { Outcome } from './occasion.ts'
import type { DraftSection } from './summary.ts'
import { bullets, claimLine } from './telling.ts'

/** What the pain or illness is, for a reader who meets it here for the first time. */
export function whatThisIsAbout(outcome: Outcome): readonly DraftSection[] {
  const { about = [] } = outcome.questionnaire
  if (about.length === 0) return []
  const lines = about.map((claim) => claimLine(claim, outcome))
  return [{ heading: 'What this is about', blocks: [bullets(lines)] }]
}
