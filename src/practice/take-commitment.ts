import { standings } from '../engine/stand.ts'
import { urgencies } from '../engine/urgencies.ts'
import type { Attempt } from '../model/attempt.ts'
import { asksOffered } from './asks-offered.ts'
import { own } from './choice.ts'
import type { Encounter, Place } from './encounter.ts'
import { asksWanted } from './rubric.ts'

/** Takes down the urgency, the red flags or the pattern. */
export function commitTo(
  encounter: Encounter,
  { name }: Extract<Place, { kind: 'commitment' }>,
  ids: readonly string[],
): Encounter {
  const chosen = ids.filter((id) => id !== own.none)
  const after: Encounter = { ...encounter, at: { kind: 'commitments', from: name } }
  switch (name) {
    case 'urgency': {
      const urgency = urgencies.find((one) => one === ids[0])
      return urgency === undefined ? encounter : committed(after, { urgency })
    }
    case 'red-flags':
      return committed(after, { redFlags: chosen })
    case 'patterns':
      return committed(after, { patterns: chosen })
  }
}

/** Opens a topic, or has named them all. */
export function nameTopics(encounter: Encounter, id: string): Encounter {
  if (id !== own.done) return { ...encounter, at: { kind: 'standing', topic: id } }
  const topics = encounter.attempt.topics ?? new Map()
  return committed({ ...encounter, at: { kind: 'commitments', from: 'topics' } }, { topics })
}

/** Takes down where a topic stands. Provider questions go with the topic they belong to. */
export function stand(
  encounter: Encounter,
  { topic }: Extract<Place, { kind: 'standing' }>,
  id: string,
): Encounter {
  const standing = standings.find((one) => one === id)
  if (standing === undefined) return encounter
  const others = [...(encounter.attempt.topics ?? [])].filter(([other]) => other !== topic)
  const topics = new Map(standing === 'not-relevant' ? others : [...others, [topic, standing]])
  const after = committed({ ...encounter, at: { kind: 'topics' } }, { topics })
  const { asks } = after.attempt
  if (asks === undefined) return after
  const offered = asksOffered(after).map((one) => one.id)
  return committed(after, { asks: asks.filter((one) => offered.includes(one)) })
}

/** Opens the provider questions, or takes some down: not more than are wanted. */
export function nameAsks(encounter: Encounter, ids: readonly string[] | undefined): Encounter {
  if (asksOffered(encounter).length === 0) {
    const at: Place = { kind: 'commitments', from: 'patterns' }
    return { ...encounter, at, telling: { kind: 'topics-first' } }
  }
  if (ids === undefined) return { ...encounter, at: { kind: 'asks' } }
  if (ids.length > asksWanted) return { ...encounter, at: { kind: 'asks', picked: ids } }
  return committed({ ...encounter, at: { kind: 'commitments', from: 'asks' } }, { asks: ids })
}

function committed(encounter: Encounter, said: Partial<Attempt>): Encounter {
  return { ...encounter, attempt: { ...encounter.attempt, ...said } }
}
