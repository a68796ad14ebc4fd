import { cautionsToTell } from './cautions-to-tell.ts'
import { namedTopics, topicsThat } from './named-topics.ts'
import { isAnyNotRuledOut } from './not-ruled-out.ts'
import type { Occasion, Outcome } from './occasion.ts'
import type { DraftLine, DraftSection } from './summary.ts'
import { bullets, plainLine } from './telling.ts'

const nothingFits = 'No topic of this questionnaire fits the answers.'

/** The topics by name and what a reader can do next, before all that is told of each. */
export function inShort(occasion: Occasion): DraftSection {
  const steps = nextSteps(occasion).map(plainLine)
  return {
    heading: 'In short',
    blocks: [
      bullets(topicsInShort(occasion)),
      { kind: 'numbers', lead: 'What you can do next', lines: steps },
    ],
  }
}

function topicsInShort(outcome: Outcome): readonly DraftLine[] {
  const lines = [
    ...listed('To talk over now', topicsThat('discuss', outcome)),
    ...listed('Later, after something else', topicsThat('later', outcome)),
    ...stillOpen(topicsThat('may-apply', outcome).length),
  ]
  return lines.length > 0 ? lines : [plainLine(nothingFits)]
}

function listed(label: string, topics: ReturnType<typeof topicsThat>): readonly DraftLine[] {
  if (topics.length === 0) return []
  const titles = topics.map(({ topic }) => topic.title)
  return [{ label: `${label}:`, text: `${titles.join('; ')}.`, sources: [] }]
}

function stillOpen(count: number): readonly DraftLine[] {
  if (count === 0) return []
  const topics = count === 1 ? '1 topic' : `${count} topics`
  return [{ label: 'Not known yet:', text: `whether ${topics} may apply.`, sources: [] }]
}

/** In the order of the summary; only what this summary has a place for. */
function nextSteps(occasion: Occasion): readonly string[] {
  const { redFlags, ask } = occasion.assessment
  const told = namedTopics(occasion).map(({ result }) => result.standing)
  const steps: readonly (readonly [boolean, string])[] = [
    [redFlags.some(({ truth }) => truth === 'yes'), 'Do first what stands above.'],
    [
      isAnyNotRuledOut(occasion),
      'Answer the open questions about warning signs, alone or with a clinician. The most ' +
        'urgent stand first.',
    ],
    [
      told.some((standing) => standing !== 'may-apply'),
      'Read the topics at a glance. Mark the gains and the harms that matter most to you.',
    ],
    [ask.length > 0, 'Tick the questions you want to ask your provider.'],
    [cautionsToTell(occasion).length > 0, 'Point to the cautions to tell the team.'],
    [true, 'Take this summary to a provider, and choose together.'],
  ]
  return steps.flatMap(([fits, step]) => (fits ? [step] : []))
}
