import { conditionOf } from '../engine/conclusion.ts'
import type { Topic } from '../model/topic.ts'
import { ALWAYS, type Diagram } from './diagram.ts'
import { encodeStanding, railsOf } from './encode-standing.ts'
import type { Encoding } from './encoding.ts'
import { ALWAYS_YES } from './rails.ts'
import type { Possibility, Telling } from './statement.ts'

/** What some response has to make so, and a function of the response can say where it is. */
export type Situation = Exclude<Possibility, { kind: 'can-matter' | 'can-hold' | 'adds-something' }>

/** Where what has to be possible is so. */
export function encodePossibility(encoding: Encoding, possibility: Situation): Diagram {
  const { program, logic } = encoding
  switch (possibility.kind) {
    case 'can-be-asked': {
      const number = program.index.questions.get(possibility.question) ?? -1
      const when = program.questionnaire.questions[number]?.when
      return when === undefined ? ALWAYS : railsOf(encoding, when).yes
    }
    case 'can-be': {
      const found = railsOf(encoding, conditionOf(program, possibility.conclusion))
      return possibility.truth === 'unknown' ? logic.unknown(found) : found[possibility.truth]
    }
    case 'can-be-named':
      return encodeNaming(encoding, possibility)
    case 'can-stand':
      return encodeStanding(encoding, topicOf(encoding, possibility.topic), possibility.standing)
    case 'can-be-told':
      return encodeTelling(encoding, possibility)
  }
}

/** Where the list applies, no earlier row holds, and this one does. */
function encodeNaming(
  { program, rails, logic }: Encoding,
  { list, row }: Extract<Possibility, { kind: 'can-be-named' }>,
): Diagram {
  const classes = program.classLists.find(({ id }) => id === list)
  const railsAt = (node: number | undefined) => rails[node ?? 0] ?? ALWAYS_YES
  const rows = classes?.rows.map(({ node }) => railsAt(node)) ?? []
  const earlier = rows.slice(0, row).map(({ no }) => no)
  return logic.every([railsAt(classes?.when).yes, ...earlier, rows[row]?.yes ?? ALWAYS])
}

/** Where the topic is told of, and this with it. */
function encodeTelling(encoding: Encoding, telling: Telling): Diagram {
  const { program, diagrams, logic } = encoding
  const topic = topicOf(encoding, telling.topic)
  const told = logic.some(
    (['discuss', 'later', 'may-apply'] as const).map((one) => encodeStanding(encoding, topic, one)),
  )
  if (telling.part !== 'question') {
    return diagrams.and(told, railsOf(encoding, conditionOf(program, telling.finding)).yes)
  }
  const when = topic.askYourProvider.find(({ id }) => id === telling.id)?.when
  return when === undefined ? told : diagrams.and(told, railsOf(encoding, when).yes)
}

function topicOf({ program }: Encoding, id: string): Topic {
  const topic = program.questionnaire.topics.find((one) => one.id === id)
  if (topic === undefined) throw new Error(`no topic is called "${id}"`)
  return topic
}
