import type { Said } from '../../src/practice/choice.ts'
import { beginEncounter, type Encounter, type Way } from '../../src/practice/encounter.ts'
import type { Exercise } from '../../src/practice/pose-exercise.ts'
import { takeChoice } from '../../src/practice/take-choice.ts'

/** An encounter after some choices: texts are picked, several of them parted by spaces. */
export function walk(
  exercise: Exercise,
  choices: readonly (string | Said)[],
  way: Way = 'plain',
): Encounter {
  return choices.reduce<Encounter>(
    (encounter, choice) => {
      const said = typeof choice === 'string' ? picking(...choice.split(' ')) : choice
      return takeChoice(encounter, said)
    },
    beginEncounter(exercise, way),
  )
}

export function picking(...ids: readonly string[]): Said {
  return { kind: 'picked', ids }
}

export const back: Said = { kind: 'back' }
export const stop: Said = { kind: 'stop' }
