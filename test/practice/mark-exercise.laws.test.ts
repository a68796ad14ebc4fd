import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { compile } from '../../src/engine/compile.ts'
import { standings } from '../../src/engine/stand.ts'
import { urgencies } from '../../src/engine/urgencies.ts'
import type { Attempt } from '../../src/model/attempt.ts'
import type { Questionnaire } from '../../src/model/questionnaire.ts'
import { thatAre } from '../../src/practice/conclusions.ts'
import { markExercise } from '../../src/practice/mark-exercise.ts'
import { type Exercise, poseExercise } from '../../src/practice/pose-exercise.ts'
import { practiceCases } from '../../src/practice/practice-cases.ts'
import { allThatCanBeAsked } from '../../src/practice/what-may-be-asked.ts'
import { blank, dangerous, perfect, wasteful } from '../support/attempts.ts'
import { questionnairesIn } from '../support/questionnaires-in.ts'

vi.setConfig({ testTimeout: 240_000 })

describe.for(questionnairesIn('questionnaires'))('$id', (questionnaire) => {
  const exercises = exercisesOf(questionnaire)

  test('the perfect student gets full marks, on every case there is', () => {
    const program = compile(questionnaire)
    for (const one of questionnaire.cases) {
      const exercise = poseExercise(program, one)
      const { passed, points } = markExercise(exercise, perfect(exercise))
      expect({ id: one.id, passed, points }).toEqual({ id: one.id, passed: true, points: 100 })
    }
  })

  test('hardly anything that is needed goes without an answer', () => {
    for (const { case: one, enough, answers } of exercises) {
      const silent = enough.filter((id) => !answers.has(id))
      expect(silent.length, `${one.id}: ${silent.join(', ')}`).toBeLessThanOrEqual(4)
    }
  })

  test('every case has a story of its own', () => {
    const stories = questionnaire.cases.map(({ practice }) => practice?.story)
    expect(stories).not.toContain(undefined)
    expect(new Set(stories).size).toBe(stories.length)
  })

  test('there are thirty and more to practise with', () => {
    const levels = new Set(exercises.map(({ case: one }) => one.practice?.level))
    expect(exercises.length).toBeGreaterThanOrEqual(30)
    expect(levels.size).toBeGreaterThanOrEqual(2)
  })

  test('who asks for too much gets less, who is dangerous fails, and nothing earns nothing', () => {
    for (const exercise of exercises) {
      const marks = [wasteful, dangerous, () => blank].map((student) => {
        return markExercise(exercise, student(exercise))
      })
      expect(marks.map(({ passed }) => passed)).toEqual([true, false, false])
      const [much = 0, danger = 0, none = 0] = marks.map(({ points }) => points)
      expect(100).toBeGreaterThan(much)
      expect(much).toBeGreaterThan(danger)
      expect(danger).toBeGreaterThanOrEqual(none)
      expect(none).toBe(0)
    }
  })

  test('nobody passes who misses an emergency, or another red flag that they heard of', () => {
    fc.assert(
      fc.property(anyAttempt(exercises), ({ exercise, attempt }) => {
        const { passed, points, safety } = markExercise(exercise, attempt)
        const emergencies = established(exercise, 'emergency')
        const named = attempt.redFlags ?? []
        const isMissed = emergencies.length > 0 && !emergencies.some((id) => named.includes(id))
        const isTooLow =
          urgencies.indexOf(attempt.urgency ?? 'routine') <
          urgencies.indexOf(exercise.key.urgency.atLeast)
        if (isMissed || isTooLow || safety.missed.length > 0) expect(passed).toBe(false)
        if (!safety.kept) expect(points).toBeLessThanOrEqual(50)
        expect(points).toBeGreaterThanOrEqual(0)
        expect(points).toBeLessThanOrEqual(100)
      }),
      { numRuns: 60 },
    )
  })
})

function exercisesOf(questionnaire: Questionnaire): readonly Exercise[] {
  const program = compile(questionnaire)
  return practiceCases(questionnaire).map((one) => poseExercise(program, one))
}

function established({ program, key }: Exercise, level: string): readonly string[] {
  const yes = thatAre(key.redFlags, 'yes')
  return program.questionnaire.redFlags
    .filter(({ id, urgency }) => urgency === level && yes.includes(id))
    .map(({ id }) => id)
}

function anyAttempt(exercises: readonly Exercise[]) {
  return fc.constantFrom(...exercises).chain((exercise) => {
    const { redFlags, findings, topics } = exercise.program.questionnaire
    const patterns = findings.filter(({ pattern }) => pattern).map(({ id }) => id)
    const attempt: fc.Arbitrary<Attempt> = fc.record({
      asked: fc.oneof(
        fc.constant(perfect(exercise).asked),
        fc.subarray([...allThatCanBeAsked(exercise)]),
      ),
      urgency: fc.constantFrom(...urgencies),
      redFlags: fc.subarray(redFlags.map(({ id }) => id)),
      patterns: fc.subarray(patterns),
      topics: fc
        .array(
          fc.tuple(fc.constantFrom(...topics.map(({ id }) => id)), fc.constantFrom(...standings)),
        )
        .map((entries) => new Map(entries)),
    })
    return attempt.map((one) => ({ exercise, attempt: one }))
  })
}
