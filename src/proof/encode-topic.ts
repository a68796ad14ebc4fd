import { conditionOf } from '../engine/conclusion.ts'
import type { Standing, Topic } from '../model/topic.ts'
import { type Diagram, NEVER } from './diagram.ts'
import { encodeStanding, encodeStop, railsOf } from './encode-standing.ts'
import type { Encoding } from './encoding.ts'
import type { Outcomes } from './outcomes.ts'
import type { Output } from './output.ts'
import { ALWAYS_YES } from './rails.ts'

/** The outcomes of a topic's standing, or of one thing that is told with it. */
export function encodeTopic(encoding: Encoding, topic: Topic, { about, part }: Output): Outcomes {
  if (about === 'topic') {
    return new Map(settled.map((standing) => [standing, encodeStanding(encoding, topic, standing)]))
  }
  const told = encodeTold(encoding, topic)
  if (about === 'provider-question') return encodeAsked(encoding, topic, { told, id: part })
  const { diagrams, logic, program } = encoding
  const so = (truth: 'yes' | 'no' | 'unknown') => {
    const rails = railsOf(encoding, conditionOf(program, part ?? ''))
    return diagrams.and(told, truth === 'unknown' ? logic.unknown(rails) : rails[truth])
  }
  const has = (list: Topic['because']) => list.some(({ finding }) => finding === part)
  if (about === 'reason') return new Map(has(topic.because) ? [['yes', so('yes')]] : [])
  if (about === 'first') {
    return new Map(
      has(topic.first)
        ? [
            ['no', so('no')],
            ['unknown', so('unknown')],
          ]
        : [],
    )
  }
  const levels = levelsOf(topic, part)
  if (levels === '') return new Map()
  return new Map([
    [`yes/${levels}`, so('yes')],
    [`unknown/${levels}`, so('unknown')],
  ])
}

const settled: readonly Standing[] = ['discuss', 'later', 'not-relevant', 'withheld']

/** How weighty a caution of a topic is, in one word; blank where the topic has none of the finding. */
export function levelsOf({ cautions }: Topic, finding: string | undefined): string {
  const levels = cautions.flatMap((one) => (one.finding === finding ? one.level : []))
  return [...new Set(levels)].toSorted().join('+')
}

/** Where the summary names a topic: it is not withheld, and not ruled out. */
function encodeTold(encoding: Encoding, topic: Topic): Diagram {
  const { and, not } = encoding.diagrams
  return and(not(encodeStop(encoding)), not(railsOf(encoding, topic.relevantWhen).no))
}

/** Questions in the same words are shown once: any of them will do. */
function encodeAsked(
  encoding: Encoding,
  { askYourProvider }: Topic,
  { told, id }: { readonly told: Diagram; readonly id: string | undefined },
): Outcomes {
  const text = askYourProvider.find((question) => question.id === id)?.ask
  const same = askYourProvider.filter(({ ask }) => ask === text)
  const asked = same.map(
    ({ when }) => (when === undefined ? ALWAYS_YES : railsOf(encoding, when)).yes,
  )
  const some = encoding.logic.some(asked)
  return new Map([['asked', some === NEVER ? NEVER : encoding.diagrams.and(told, some)]])
}
