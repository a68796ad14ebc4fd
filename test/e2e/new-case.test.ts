import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { nuchal, ownFolder, run } from './command-line.ts'
import { openTerminal } from './terminal.ts'

vi.setConfig({ testTimeout: 60_000 })

/** A copy of the small questionnaire, to which cases can be added. */
function ownQuestionnaire(): string {
  const yaml = join(ownFolder(), 'small.yaml')
  copyFileSync(join(import.meta.dirname, 'small.yaml'), yaml)
  return yaml
}

test('a teacher tells a story, answers for its person, and has a case that passes', async () => {
  const yaml = ownQuestionnaire()
  const before = readFileSync(yaml, 'utf8')
  const terminal = await openTerminal(`${nuchal} new-case ${yaml} --out ${yaml}`)
  await terminal.until('How hard is the case for a student?')
  await terminal.type('2')
  await terminal.until('The story, as a student reads it:')
  await terminal.type('A baker: "like a jolt", since #1 winter.')
  await terminal.press('Enter')
  await terminal.until('The title:')
  await terminal.type('Bouts & jolts')
  await terminal.press('Enter')
  await terminal.until('> bouts-jolts')
  await terminal.press('Enter')
  await terminal.until('Which of these apply?')
  await terminal.type('n1\r27\rnlike a jolt\r')
  await terminal.until('These are your answers. Is everything right?')
  await terminal.press('Enter')
  await terminal.until('ended with 0')
  const history = await terminal.history()
  expect(history).toContain('What follows from these answers:\n  Urgency: ')
  expect(history).toContain('Shown by no other case:\n')
  expect(readFileSync(yaml, 'utf8').startsWith(before)).toBe(true)
  expect(readFileSync(yaml, 'utf8')).toContain(
    'story: \'A baker: "like a jolt", since #1 winter.\'',
  )
  expect(await run(['test', yaml], '')).toBe('1 passed, 0 failed\n')
})

test.for([
  { at: 'How hard is the case', before: [] },
  { at: 'The id of the case:', before: ['1', 'A story.', 'Enter', 'A title', 'Enter'] },
  {
    at: 'Where is the pain?',
    before: ['1', 'A story.', 'Enter', 'A title', 'Enter', 'Enter', 'n'],
  },
])('Ctrl+C at "$at" leaves everything as it was', async ({ at, before }) => {
  const yaml = ownQuestionnaire()
  const source = readFileSync(yaml, 'utf8')
  const terminal = await openTerminal(`${nuchal} new-case ${yaml} --out ${yaml}`)
  const seen = [
    'How hard',
    'The story',
    '> A story.',
    'The title',
    '> A title',
    'The id',
    'Which of',
  ]
  for (const [index, keys] of before.entries()) {
    await terminal.until(seen[index] ?? '')
    await (keys === 'Enter' ? terminal.press(keys) : terminal.type(keys))
  }
  await terminal.until(at)
  await terminal.press('C-c')
  await terminal.until('ended with 130')
  expect(await terminal.history()).toContain('Stopped. Nothing was kept.')
  expect(readFileSync(yaml, 'utf8')).toBe(source)
})
