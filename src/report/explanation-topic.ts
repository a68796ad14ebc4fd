import type { ExplainedConclusion, ExplainedTopic } from '../model/explanation.ts'
import type { First, Reason, Standing } from '../model/topic.ts'
import { standingWords } from './explanation-headline.ts'
import { conclusionTree, conditionTree, type Telling } from './explanation-tree.ts'
import { named } from './named.ts'
import type { DraftBlock, DraftLine, DraftSection } from './summary.ts'
import { claimLine, paragraph, plainLine } from './telling.ts'

/** The table of standings, then what each of its questions came to. */
export function topicSections(of: ExplainedTopic, telling: Telling): readonly DraftSection[] {
  return [
    standings(of, telling),
    ...withheldBy(of, telling),
    ...relevance(of, telling),
    ...comesFirst(of, telling),
    ...reasons(of, telling),
  ]
}

/** What stands above what makes a topic stand where it does. */
export const topicHeadings = {
  stops: 'What withholds it',
  relevant: 'What makes it relevant',
  first: 'What usually comes first',
}

/** The rows of the language's table, in its order. */
const rows: readonly (readonly [Standing, string])[] = [
  ['withheld', 'a warning sign that comes first is established'],
  ['not-relevant', 'what makes it relevant does not hold'],
  ['may-apply', 'it is not known yet whether it is relevant, or whether what comes first is done'],
  ['later', 'it is relevant, and something that usually comes first is not done'],
  ['discuss', 'it is relevant, and all that usually comes first is done'],
]

function standings({ standing }: ExplainedTopic, { marks }: Telling): DraftSection {
  const lines = rows.map(([row, when]): DraftLine => {
    const label = row === standing ? marks.yes : '-'
    return { label, text: `${standingWords[row]}: ${when}`, sources: [] }
  })
  return { heading: 'Where it stands', blocks: [{ kind: 'tree', lines }] }
}

function withheldBy({ stops }: ExplainedTopic, telling: Telling): readonly DraftSection[] {
  if (stops.length === 0) return []
  const { outcome } = telling
  const blocks = stops.flatMap((stop): readonly DraftBlock[] => {
    const flag = named(outcome.questionnaire.redFlags, stop.id)
    return [
      { kind: 'tree', lines: conclusionTree(stop, telling) },
      { kind: 'paragraph', lines: [claimLine({ ...flag, say: flag.do }, outcome)] },
    ]
  })
  return [{ heading: topicHeadings.stops, blocks: [paragraph(nothingElse), ...blocks] }]
}

const nothingElse = 'This comes before everything else, so the rest is not looked at.'

function relevance({ relevant }: ExplainedTopic, telling: Telling): readonly DraftSection[] {
  if (relevant === undefined) return []
  const lines = conditionTree(relevant, telling)
  return [{ heading: topicHeadings.relevant, blocks: [{ kind: 'tree', lines }] }]
}

function comesFirst({ id, first }: ExplainedTopic, telling: Telling): readonly DraftSection[] {
  if (first.length === 0) return []
  const topic = named(telling.outcome.questionnaire.topics, id)
  const lines = first.flatMap((one, at) => saidWith(one, topic.first[at], telling))
  return [{ heading: topicHeadings.first, blocks: [{ kind: 'tree', lines }] }]
}

function reasons({ id, because }: ExplainedTopic, telling: Telling): readonly DraftSection[] {
  if (because.length === 0) return []
  const topic = named(telling.outcome.questionnaire.topics, id)
  const lines = because.flatMap((one, at) => {
    // A reason speaks of what holds.
    return saidWith(one, one.truth === 'yes' ? topic.because[at] : undefined, telling)
  })
  return [{ heading: 'Reasons to name it', blocks: [{ kind: 'tree', lines }] }]
}

/** What the author says of a finding here stands under it, before what it rests on. */
function saidWith(
  about: ExplainedConclusion,
  said: First | Reason | undefined,
  telling: Telling,
): readonly DraftLine[] {
  const [head = plainLine(''), ...rest] = conclusionTree(about, telling)
  const words = said === undefined ? [] : [{ ...claimLine(said, telling.outcome), depth: 1 }]
  return [head, ...words, ...rest]
}
