import { expect, test, vi } from 'vitest'
import { beginIntake } from './begin-intake.ts'
import { inWords } from './read-screen.ts'
import type { Terminal } from './terminal.ts'

vi.setConfig({ testTimeout: 30_000 })

test('keys typed ahead answer one question after another', async () => {
  const terminal = await beginIntake('small')
  await answerAll(terminal)
  expect(await terminal.until('Go on to the summary')).toContain(
    `
Safety first
  1 Did the pain peak within minutes? no
  2 Is there new weakness? yes
  3 Is there a fever? not known
Your pain
  4 Where is the pain? Back of the head, somewhere else
  5 How does it come? It is always there
  6 How bad is it at its worst? 7 of 10
  7 Have you had a nerve block? yes
  8 What percent of the pain did it take away? 60 percent
  9 How would you describe the pain? like a jolt
`.trim(),
  )
})

test('going back, every kind of question still has its answer', async () => {
  const terminal = await beginIntake('small')
  await answerAll(terminal)
  await terminal.until('Go on to the summary')
  const back: readonly [string, string][] = [
    ['Left', 'Your answer: like a jolt. Enter keeps it.'],
    [':b', 'Your answer: 60 percent. Enter keeps it.'],
    [':b', '> 1 Yes'],
    ['b', 'Your answer: 7 of 10. Enter keeps it.'],
    [':b', '> 2 It is always there'],
    ['Left', '3 [x] Somewhere else'],
    ['b', '1 [no      ] Did the pain peak within minutes?'],
  ]
  for (const [keys, shown] of back) {
    await go(terminal, keys)
    await terminal.until(shown)
  }
  const screen = await terminal.until('s stop')
  expect(screen).toContain('2 [yes     ] Is there new weakness?')
  expect(screen).toContain('3 [not sure] Is there a fever?')
  expect(screen).not.toContain('b back')
})

test('going forward again ends where it began', async () => {
  const terminal = await beginIntake('small')
  await answerAll(terminal)
  await terminal.until('Go on to the summary')
  await terminal.type('b')
  await terminal.until('> like a jolt')
  await go(terminal, ':b')
  await terminal.until('> 60')
  await go(terminal, ':b')
  await terminal.until('> 1 Yes')
  await terminal.press('Right')
  await terminal.until('> 60')
  await go(terminal, ':f')
  await terminal.until('> like a jolt')
  await go(terminal, ':f')
  await terminal.until('9 How would you describe the pain? like a jolt')
  await terminal.press('Enter')
  await terminal.until('> 1 Read the summary')
  await terminal.type('d')
  await terminal.until('ended with 0')
})

test('an old number is edited where it stands', async () => {
  const terminal = await beginIntake('small')
  await terminal.type('n1\r17\r')
  await terminal.until('Have you had a nerve block?')
  await terminal.type('b')
  await terminal.until('> 7')
  await terminal.press('BSpace', '9', 'Enter')
  await terminal.until('How bad is it at its worst? 9 of 10')
})

test('help and why are shown below the question', async () => {
  const terminal = await beginIntake('small')
  await terminal.until('s stop')
  await terminal.type('?')
  await terminal.until('1. Count from the first pain.')
  await terminal.type('w')
  await terminal.until('Warning signs an answer can still change: sudden pain.')
  await terminal.type('n?')
  await terminal.until('Pick every place that hurts most days.')
  await terminal.type('w')
  const screen = await terminal.until('The place points to the nerve.')
  expect(screen).not.toContain('Pick every place that hurts most days.')
  expect(screen).toContain('Where is the pain?')
})

test('a digit answers at once', async () => {
  const terminal = await beginIntake('small')
  await terminal.type('n1\r')
  await terminal.until('How does it come?')
  await terminal.type('2')
  await terminal.until('How bad is it at its worst?')
  await terminal.type('7\r')
  await terminal.until('Have you had a nerve block?')
  await terminal.type('2')
  await terminal.until('How would you describe the pain?')
})

test('what is not known and what is not said stand in the review', async () => {
  const terminal = await beginIntake('small')
  await terminal.type('n1\r')
  await terminal.until('How does it come?')
  await terminal.type('u')
  await terminal.until('How does it come? not known')
  await go(terminal, ':d')
  await terminal.until('How bad is it at its worst? not said')
  await terminal.type('d')
  await terminal.until('Have you had a nerve block? not said')
  await go(terminal, ':u')
  await terminal.until('What percent of the pain did it take away? not known')
  await go(terminal, ':u')
  const review = inWords(await terminal.until('Go on to the summary'))
  expect(review).toContain('3 How does it come? not known')
  expect(review).toContain('4 How bad is it at its worst? not said')
  expect(review).toContain('5 Have you had a nerve block? not said')
})

/** Answers all of it without waiting for anything. */
async function answerAll({ type }: Terminal): Promise<void> {
  await type('23un13\r27\r160\rlike a jolt\r')
}

/** A command of more than one letter is a line. */
async function go({ press }: Terminal, command: string): Promise<void> {
  await press(command, ...(command.startsWith(':') ? ['Enter'] : []))
}
