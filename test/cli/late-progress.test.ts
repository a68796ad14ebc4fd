import { expect, test } from 'vitest'
import { lateProgress } from '../../src/cli/late-progress.ts'
import type { ProgressLine } from '../../src/cli/progress-line.ts'

/** What is told when each step of the work has taken so many milliseconds. */
function told(steps: readonly number[]): readonly string[] {
  const lines: string[] = []
  let now = 5_000
  const plain: ProgressLine = {
    tell: (done, of) => lines.push(`${done} of ${of}`),
    end: () => lines.push('end'),
  }
  const progress = lateProgress(plain, () => now)
  steps.forEach((step, done) => {
    now += step
    progress.tell(done, steps.length)
  })
  progress.end()
  return lines
}

test('short work is not told of, not even its end', () => {
  expect(told([400, 400, 200])).toEqual([])
})

test('long work is told of once it has taken a second', () => {
  expect(told([400, 601, 1])).toEqual(['1 of 3', '2 of 3', 'end'])
})
