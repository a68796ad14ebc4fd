import { expect, test } from 'vitest'
import { keepResult, progressSoFar } from '../../../src/cli/practice/keep-result.ts'
import { markExercise } from '../../../src/practice/mark-exercise.ts'
import { noProgress } from '../../../src/practice/progress.ts'
import { perfect } from '../../support/attempts.ts'
import { kneeExercise } from '../../support/practice-knee.ts'
import { fakeHost } from '../fake-host.ts'
import { fakeProgress } from '../fake-progress.ts'

const exercise = kneeExercise('sore')
const mark = markExercise(exercise, perfect(exercise))

test('a result is added to what is kept by now', () => {
  const progress = fakeProgress()
  const { host, output } = fakeHost({ progress })
  keepResult(exercise, mark, host)
  keepResult(exercise, mark, host)
  expect(progressSoFar('knee', host)).toMatchObject({ exercises: 2, passed: 2 })
  expect(output().messages).toBe('')
})

test('where nothing can be kept that is told, and practice goes on', () => {
  const progress = fakeProgress({ obstacle: '/home cannot be used: the disk is read-only' })
  const { host, output } = fakeHost({ progress })
  keepResult(exercise, mark, host)
  expect(output().messages).toBe(
    'This result cannot be kept: /home cannot be used: the disk is read-only. You can\n' +
      'practise all the same.\n',
  )
})

test('what is damaged is told, left as it is, and counts as nothing', () => {
  const progress = fakeProgress()
  progress.texts.set('knee', 'garbage')
  const { host, output } = fakeHost({ progress })
  expect(progressSoFar('knee', host)).toEqual(noProgress)
  keepResult(exercise, mark, host)
  expect(progress.texts.get('knee')).toBe('garbage')
  expect(output().messages).toBe(
    'What you practised before cannot be used: what was kept of your practice with\n' +
      'knee is damaged. "nuchal progress knee --erase" erases it. You can practise all\n' +
      'the same.\n' +
      'This result cannot be kept: what was kept of your practice with knee is damaged.\n' +
      '"nuchal progress knee --erase" erases it. You can practise all the same.\n',
  )
})
