import { conditionOf } from '../engine/conclusion.ts'
import type { Topic } from '../model/topic.ts'
import { ALWAYS, type Diagram } from './diagram.ts'
import { encodeStanding, railsOf } from './encode-standing.ts'
import type { Encoding } from './encoding.ts'
import type { Possibility } from './statement.ts'

/** Where what has to be possible is so. */
export function encodePossibility(encoding: Encoding, possibility: Possibility): Diagram {
  const { program, rails } = encoding
  switch (possibility.kind) {
    case 'can-be-asked': {
      const question = program.index.questions.get(possibility.question) ?? 0
      return rails[program.enablement[question] ?? 0]?.yes ?? ALWAYS
    }
    case 'can-be':
      return railsOf(encoding, conditionOf(program, possibility.conclusion))[possibility.truth]
    case 'can-be-named':
      return encodeClass(encoding, possibility.list, possibility.class)
    case 'can-stand':
      return encodeStanding(encoding, topicOf(encoding, possibility.topic), possibility.standing)
    case 'can-be-told':
      return encodeTelling(encoding, possibility)
  }
}

/** Where a list names this class and no other. */
function encodeClass(
  { program, possible, logic, diagrams }: Encoding,
  list: string,
  name: string,
): Diagram {
  const number = program.classLists.findIndex(({ id }) => id === list)
  const names = program.classLists[number]?.names ?? []
  const others = (possible[number] ?? []).filter((_, at) => names[at] !== name)
  return logic.every(others.map(diagrams.not))
}

/** Where the topic is told of, and this with it. */
function encodeTelling(
  encoding: Encoding,
  telling: Extract<Possibility, { kind: 'can-be-told' }>,
): Diagram {
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
