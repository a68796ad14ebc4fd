import { expect, test, vi } from 'vitest'
import { beginIntake } from './begin-intake.ts'
import { inWords } from './read-screen.ts'

vi.setConfig({ testTimeout: 30_000 })

test('a change at the review closes a branch, whose answer is kept and does not count', async () => {
  const terminal = await beginIntake('small')
  await terminal.type('n1\r27\ry60\rlike a jolt\r')
  await terminal.until('Go on to the summary')

  await terminal.type('7')
  await terminal.until('Your answer: yes. Enter keeps it.')
  await terminal.type('n')
  const closed = await terminal.until('Go on to the summary')
  expect(closed).toContain('7 Have you had a nerve block? no')
  expect(inWords(closed)).toContain(
    '- What percent of the pain did it take away? 60 percent (no longer asked, does not count)',
  )
  expect(closed).toContain('8 How would you describe the pain? like a jolt')

  await terminal.type('7')
  await terminal.until('Your answer: no. Enter keeps it.')
  await terminal.type('y')
  await terminal.until('8 What percent of the pain did it take away? 60 percent')
  await terminal.press('Up', 'Up', 'Enter')
  await terminal.until('> 60')
  await terminal.type(':b\r')
  await terminal.until('Go on to the summary')
  await terminal.press('Enter')
  await terminal.until('ended with 0')
})
