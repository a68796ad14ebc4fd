import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asksOffered } from '../../src/practice/asks-offered.ts'
import { beginEncounter, type Encounter } from '../../src/practice/encounter.ts'
import { markExercise } from '../../src/practice/mark-exercise.ts'
import { poseChoice } from '../../src/practice/pose-choice.ts'
import type { Exercise } from '../../src/practice/pose-exercise.ts'
import { takeChoice } from '../../src/practice/take-choice.ts'
import { allThatCanBeAsked } from '../../src/practice/what-may-be-asked.ts'
import { perfect } from '../support/attempts.ts'
import { posed } from './knee-for-practice.ts'
import { picking, walk } from './walk.ts'

const exercises = ['gardener', 'cyclist', 'swimmer'].map(posed)

/** Where any picks of what is offered lead, and all encounters on the way. */
function anyWay() {
  const numbers = fc.array(fc.array(fc.nat(60), { minLength: 1, maxLength: 5 }), { maxLength: 40 })
  return fc.record({
    exercise: fc.constantFrom(...exercises),
    way: fc.constantFrom('plain' as const, 'explore' as const, 'exam' as const),
    numbers,
  })
}

function wayOf({ exercise, way, numbers }: Given): readonly Encounter[] {
  let encounter = beginEncounter(exercise, way)
  const all = [encounter]
  for (const picks of numbers) {
    const choice = poseChoice(encounter)
    if (choice === undefined) break
    const { options, isOfSeveral, canGoBack } = choice
    const ids = picks.map((pick) => options[pick % options.length]?.id ?? '')
    const isBack = canGoBack && picks[0] === 60
    const said = picking(...(isOfSeveral ? new Set(ids) : ids.slice(0, 1)))
    encounter = takeChoice(encounter, isBack ? { kind: 'back' } : said)
    all.push(encounter)
  }
  return all
}

type Given = {
  readonly exercise: Exercise
  readonly way: Encounter['way']
  readonly numbers: readonly (readonly number[])[]
}

test('whatever is picked, only what may be asked is asked, and only once', () => {
  fc.assert(
    fc.property(anyWay(), (given) => {
      const { asked } = wayOf(given).at(-1)?.attempt ?? { asked: [] }
      expect(new Set(asked).size).toBe(asked.length)
      expect(allThatCanBeAsked(given.exercise)).toEqual(expect.arrayContaining([...asked]))
    }),
  )
})

test('provider questions are never more than three, and of topics that are called for', () => {
  fc.assert(
    fc.property(anyWay(), (given) => {
      for (const encounter of wayOf(given)) {
        const { asks = [] } = encounter.attempt
        expect(asks.length).toBeLessThanOrEqual(3)
        expect(asksOffered(encounter).map(({ id }) => id)).toEqual(
          expect.arrayContaining([...asks]),
        )
      }
    }),
  )
})

test('a choice offers each thing once, and Enter picks one of them', () => {
  fc.assert(
    fc.property(anyWay(), (given) => {
      for (const encounter of wayOf(given)) {
        const choice = poseChoice(encounter)
        if (choice === undefined) continue
        const ids = choice.options.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        const { preferred, present = [] } = choice
        expect(ids).toEqual(expect.arrayContaining([...present, ...(preferred ? [preferred] : [])]))
      }
    }),
  )
})

test.for(exercises)('$case.id: who walks the perfect way gets full marks', (exercise) => {
  const { asked, urgency, redFlags, patterns, topics, asks } = perfect(exercise)
  const { sections } = exercise.program.questionnaire
  const calls = [...(topics ?? [])].filter(([, standing]) => standing !== 'not-relevant')
  const { attempt, at } = walk(exercise, [
    ...asked.flatMap((id) => [
      sections.find(({ questions }) => questions.includes(id))?.id ?? '',
      id,
    ]),
    ':commit',
    'urgency',
    urgency ?? '',
    'red-flags',
    [...(redFlags ?? []), ':none'].join(' '),
    'patterns',
    [...(patterns ?? []), ':none'].join(' '),
    'topics',
    ...calls.flat(),
    ':done',
    ...(asks?.length ? ['asks', asks.join(' ')] : []),
    ':hand-in',
    ':yes',
  ])
  expect(at).toEqual({ kind: 'ended', how: 'handed-in' })
  expect(markExercise(exercise, attempt)).toMatchObject({ passed: true, points: 100 })
})
