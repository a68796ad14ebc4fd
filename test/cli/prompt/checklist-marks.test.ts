import { expect, test } from 'vitest'
import { noneOfTheOthers } from '../../../src/cli/prompt/checklist-marks.ts'
import { poseStep } from '../../../src/interview/pose-step.ts'
import type { ChecklistStep } from '../../../src/interview/step.ts'
import { played } from '../../interview/playing.ts'
import { no, notKnown, yes } from '../../interview/small-intake.ts'

test('none of the others says no to the rest, and nothing of what only an examiner can tell', () => {
  const step = poseStep(played([])) as ChecklistStep
  const rows = step.rows.map((row) =>
    row.question.id === 'weak'
      ? { ...row, question: { ...row.question, needs: 'examiner' as const } }
      : row,
  )
  expect(noneOfTheOthers({ ...step, rows }, new Map([['sudden', yes]]))).toEqual(
    new Map([
      ['sudden', yes],
      ['weak', notKnown],
      ['age-under-18', no],
    ]),
  )
})
