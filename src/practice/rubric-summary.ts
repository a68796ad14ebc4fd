import type { Summary, SummarySection } from '../report/summary.ts'
import {
  asksWanted,
  type PartName,
  partNames,
  partPoints,
  passMark,
  tooSoonCosts,
  unsafeShare,
} from './rubric.ts'

/** What each part of a mark is for. */
export const partWords: Readonly<Record<PartName, string>> = {
  urgency: 'the urgency',
  'red-flags': 'the red flags that matter',
  pattern: 'the pattern',
  topics: 'where the topics stand',
  asks: 'the questions for the provider',
  economy: 'asking no more than it takes',
}

const how: Readonly<Record<PartName, string>> = {
  urgency: 'All for the urgency that is established, half for one step above it.',
  'red-flags': 'What is right and was named, out of all that is right or was named.',
  pattern: 'The same way. Left out where everything is withheld.',
  topics:
    'A share for each topic to discuss, half a share for each that is for later or may apply. Where all ' +
    'is withheld: saying so, or naming what withholds it. ' +
    `Calling for a topic too soon takes ${tooSoonCosts.other} of a share, and ` +
    `${tooSoonCosts.destructive} shares where it destroys tissue. Leaving one out takes nothing.`,
  asks: `Each of ${asksWanted} that is among those the summary asks. Left out where it asks none.`,
  economy:
    'As many questions as are enough, out of those that were asked. What a red flag reads is not counted, ' +
    'so that nobody spares a question of safety. Nothing where what was asked leaves the case open.',
}

/** How points are given: all of it, made from the numbers that give them. */
export function rubricSummary(): Summary {
  return {
    title: 'How an exercise is marked',
    sections: [
      {
        blocks: [
          lines('paragraph', [
            `It takes ${passMark} of 100 points to pass, and nothing of safety missed. All of it follows from ` +
              'the answers of the whole case, by the same rules as every summary.',
          ]),
        ],
      },
      { heading: 'Safety first', blocks: [lines('bullets', safety)] },
      { heading: 'Points', blocks: [points()] },
    ],
  }
}

const safety = [
  'The urgency may not be put below what is established.',
  'Every red flag that is established has to be named.',
  'Every red flag has to be asked about, until nothing that could decide it is left to ask. What the ' +
    'person cannot say is no omission.',
  'A named emergency ends the questions: what was not heard by then is not held against anybody.',
  `Whoever misses one of these does not pass, and keeps ${unsafeShare * 100} of 100 of the points.`,
]

function points() {
  return {
    kind: 'rows' as const,
    lines: partNames.map((name) => ({
      label: String(partPoints[name]),
      text: `For ${partWords[name]}. ${how[name]}`,
      refs: [],
    })),
  }
}

function lines(
  kind: 'paragraph' | 'bullets',
  texts: readonly string[],
): SummarySection['blocks'][number] {
  return { kind, lines: texts.map((text) => ({ text, refs: [] })) }
}
