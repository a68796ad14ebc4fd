import { own } from './choice.ts'
import type { Encounter, Place } from './encounter.ts'
import { type Changeable, changeable, whatChanged } from './what-changed.ts'
import { whatMayBeAsked } from './what-may-be-asked.ts'

/** Opens a section; a single question is asked at once, and where none is left its answers are told again. */
export function chooseSection(encounter: Encounter, id: string): Encounter {
  const found = whatMayBeAsked(encounter.exercise, encounter.attempt.asked).find(
    ({ section }) => section.id === id,
  )
  if (found === undefined) return encounter
  if (found.open.length === 1) return askSome(encounter, { kind: 'section', id }, [own.all])
  if (found.open.length > 0) return { ...encounter, at: { kind: 'section', id } }
  const questions = found.asked.map((question) => question.id)
  return {
    ...encounter,
    at: { kind: 'next', from: id },
    telling: { kind: 'answers', questions, opened: [] },
  }
}

/** Asks some of a section's questions, or all of them, in the author's order. */
export function askSome(
  encounter: Encounter,
  { id: section }: Extract<Place, { kind: 'section' }>,
  ids: readonly string[],
): Encounter {
  const { exercise, attempt, way } = encounter
  const before = whatMayBeAsked(exercise, attempt.asked)
  const open = before.find((one) => one.section.id === section)?.open ?? []
  const questions = open
    .map(({ id }) => id)
    .filter((id) => ids.includes(own.all) || ids.includes(id))
  if (questions.length === 0) return encounter
  const asked = [...attempt.asked, ...questions]
  const known = new Set(before.flatMap((one) => one.open.map(({ id }) => id)))
  const opened = whatMayBeAsked(exercise, asked)
    .filter((one) => one.open.some(({ id }) => !known.has(id)))
    .map((one) => one.section.title)
  return {
    ...encounter,
    attempt: { ...attempt, asked },
    at:
      way === 'explore'
        ? { kind: 'guess', asked: questions, section }
        : { kind: 'next', from: section },
    telling: { kind: 'answers', questions, opened },
  }
}

/** Tells what did change. */
export function guess(
  encounter: Encounter,
  { asked, section }: Extract<Place, { kind: 'guess' }>,
  ids: readonly string[],
): Encounter {
  const isChangeable = (id: string): id is Changeable => changeable.some((one) => one === id)
  const changes = whatChanged(encounter.exercise, encounter.attempt.asked, asked)
  return {
    ...encounter,
    at: { kind: 'next', from: section },
    telling: { kind: 'changes', guess: ids.filter(isChangeable), changes },
  }
}
