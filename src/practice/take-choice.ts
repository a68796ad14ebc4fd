import { own, type Said } from './choice.ts'
import { type Encounter, type Ending, hasBegun, type Place } from './encounter.ts'
import { commitTo, nameAsks, nameTopics, stand } from './take-commitment.ts'
import { askSome, chooseSection, guess } from './take-questions.ts'

/** What a student's choice makes of the encounter. One that does not fit changes nothing. */
export function takeChoice(before: Encounter, said: Said): Encounter {
  const { telling: _, ...encounter } = before
  switch (said.kind) {
    case 'picked':
      return take(encounter, said.ids)
    case 'back':
      return goBack(encounter)
    case 'stop':
      return stop(encounter)
    case 'away':
      return end(encounter, 'stopped')
    case 'end-of-input':
      return end(encounter, 'end-of-input')
  }
}

function take(encounter: Encounter, ids: readonly string[]): Encounter {
  const { at } = encounter
  const [id = ''] = ids
  switch (at.kind) {
    case 'next':
    case 'sections':
      return takeMenu(encounter, at, id)
    case 'section':
      return askSome(encounter, at, ids)
    case 'guess':
      return guess(encounter, at, ids)
    case 'commitments':
      return takeCommitments(encounter, id)
    case 'commitment':
      return commitTo(encounter, at, ids)
    case 'topics':
      return nameTopics(encounter, id)
    case 'standing':
      return stand(encounter, at, id)
    case 'asks':
      return nameAsks(encounter, ids)
    case 'handing-in':
      return id === own.yes ? end(encounter, 'handed-in') : goBack(encounter)
    case 'leaving':
      return id === own.yes ? end(encounter, 'stopped') : goBack(encounter)
    case 'ended':
      return encounter
  }
}

function takeMenu(
  encounter: Encounter,
  { from }: Extract<Place, { kind: 'next' | 'sections' }>,
  id: string,
): Encounter {
  const last = from === undefined ? {} : { from }
  switch (id) {
    case own.sections:
      return { ...encounter, at: { kind: 'sections', ...last } }
    case own.commit:
      return { ...encounter, at: { kind: 'commitments' } }
    case own.read:
      return { ...encounter, at: { kind: 'next', ...last }, telling: { kind: 'all-heard' } }
    case own.handIn:
      return { ...encounter, at: { kind: 'handing-in' } }
    default:
      return chooseSection(encounter, id)
  }
}

function takeCommitments(encounter: Encounter, id: string): Encounter {
  switch (id) {
    case own.back:
      return goBack(encounter)
    case own.handIn:
      return { ...encounter, at: { kind: 'handing-in' } }
    case 'topics':
      return { ...encounter, at: { kind: 'topics' } }
    case 'asks':
      return nameAsks(encounter, undefined)
    case 'urgency':
    case 'red-flags':
    case 'patterns':
      return { ...encounter, at: { kind: 'commitment', name: id } }
    default:
      return encounter
  }
}

function goBack(encounter: Encounter): Encounter {
  return { ...encounter, at: behind(encounter.at) }
}

/** Where `back` leads to. */
function behind(at: Place): Place {
  switch (at.kind) {
    case 'section':
      return { kind: 'sections' }
    case 'commitment':
    case 'topics':
    case 'asks':
    case 'handing-in':
      return { kind: 'commitments' }
    case 'standing':
      return { kind: 'topics' }
    case 'commitments':
      return { kind: 'sections' }
    case 'leaving':
      return at.from
    default:
      return at
  }
}

/** Whoever says it twice is not asked again. */
function stop(encounter: Encounter): Encounter {
  const { at } = encounter
  if (at.kind === 'leaving' || !hasBegun(encounter)) return end(encounter, 'stopped')
  return { ...encounter, at: { kind: 'leaving', from: at } }
}

function end(encounter: Encounter, how: Ending): Encounter {
  return { ...encounter, at: { kind: 'ended', how } }
}
