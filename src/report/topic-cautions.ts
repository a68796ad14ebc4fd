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
  const held = cautionsThat('yes', topic)
  const groups = [
    ...levelLeads.map(([level, lead]) => {
      return { lead, cautions: held.filter((caution) => caution.level === level) }
    }),
    {
      lead: 'Tell the team if one of these is so',
      cautions: byLevel(cautionsThat('unknown', topic)),
    },
  ]
  return groups
    .filter(({ cautions }) => cautions.length > 0)
    .map(({ lead, cautions }) => {
      return listUnder(
        lead,
        cautions.map((caution) => cautionLine(caution, outcome)),
      )
    })
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
