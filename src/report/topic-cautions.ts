import type { Caution, CautionLevel } from '../model/topic.ts'
import type { Truth } from '../model/truth.ts'
import { findingTitle } from './finding-title.ts'
import type { NamedTopic } from './named-topics.ts'
import type { Outcome } from './occasion.ts'
import type { DraftBlock, DraftLine } from './summary.ts'
import { claimLine, listUnder } from './telling.ts'

const levelLeads: readonly (readonly [CautionLevel, string])[] = [
  ['stop-and-discuss', 'Tell the team before anything is booked'],
  ['plan', 'Tell the team, so that it can be planned for'],
]

/** The cautions of one topic: those that hold, weightier ones first, then those not ruled out. */
export function topicCautions(topic: NamedTopic, outcome: Outcome): readonly DraftBlock[] {
  const open = byLevel(cautionsThat('unknown', topic))
  const lead = 'Tell the team if one of these is so'
  return [...cautionsHeld(topic, outcome), ...cautionsUnder(lead, open, outcome)]
}

/** The cautions that hold, weightier ones first. */
export function cautionsHeld(topic: NamedTopic, outcome: Outcome): readonly DraftBlock[] {
  const held = cautionsThat('yes', topic)
  return levelLeads.flatMap(([level, lead]) => {
    return cautionsUnder(
      lead,
      held.filter((caution) => caution.level === level),
      outcome,
    )
  })
}

function cautionsUnder(
  lead: string,
  cautions: readonly Caution[],
  outcome: Outcome,
): readonly DraftBlock[] {
  if (cautions.length === 0) return []
  const lines = cautions.map((caution) => cautionLine(caution, outcome))
  return [listUnder(lead, lines)]
}

/** The authored cautions whose findings came out so. */
export function cautionsThat(truth: Truth, { topic, result }: NamedTopic): readonly Caution[] {
  return topic.cautions.filter(({ finding, level }) => {
    return result.cautions.some((found) => {
      return found.finding === finding && found.level === level && found.truth === truth
    })
  })
}

/** What may change or prevent a procedure stands before what only needs a plan. */
export function byLevel(cautions: readonly Caution[]): readonly Caution[] {
  return levelLeads.flatMap(([level]) => cautions.filter((caution) => caution.level === level))
}

/** A caution under the name of its finding. */
function cautionLine(caution: Caution, outcome: Outcome): DraftLine {
  return { label: `${findingTitle(caution.finding, outcome)}:`, ...claimLine(caution, outcome) }
}
