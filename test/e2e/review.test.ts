import { expect, test, vi } from 'vitest'
import { beginIntake } from './begin-intake.ts'
import { inWords } from './read-screen.ts'

vi.setConfig({ testTimeout: 30_000 })

test('a change at the review closes a branch, whose answer is kept and does not count', async () => {
  const terminal = await beginIntake('small')
  await terminal.type('n1\r27\ry60\rlike a jolt\r')
  await terminal.until('Go on to the summary')

  await terminal.type('5')
  await terminal.until('Your answer: yes. Enter keeps it.')
  await terminal.type('n')
  const closed = await terminal.until('Go on to the summary')
  expect(closed).toContain('> 5 Have you had a nerve block? no')
  expect(inWords(closed)).toContain(
    '- What percent of the pain did it take away? 60 percent (no longer asked, does not count)',
  )
  expect(closed).toContain('6 How would you describe the pain? like a jolt')

  await terminal.press('Enter')
  await terminal.until('Your answer: no. Enter keeps it.')
  await terminal.type('y')
  await terminal.until('6 What percent of the pain did it take away? 60 percent')
  await terminal.press('Down', 'Enter')
  await terminal.until('> 60')
  await terminal.type(':b\r')
  await terminal.until('> 6 What percent')
  await terminal.type('g')
  await terminal.until('Your summary is ready.')
})

test('the rows of a checklist that are no are one row, which brings them back', async () => {
  const terminal = await beginIntake('small')
  await terminal.type('n1\r27\rnlike a jolt\r')
  await terminal.until('1 No to all 3 questions')
  await terminal.type('1')
  await terminal.until('2 [no ] Is there new weakness?')
  await terminal.type('2\r')
  const screen = await terminal.until('> 1 Is there new weakness? yes')
  expect(screen).toContain('2 No to the other 2 questions')
  await terminal.type('?')
  await terminal.until('The number of a row brings its question back')
})
