import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { beginIntake } from './begin-intake.ts'
import { ownFolder } from './command-line.ts'

vi.setConfig({ testTimeout: 30_000 })

/** Everything, without waiting for anything; `2` says that there was no nerve block. */
const answers = 'n1\r27\rnlike a jolt\r\r'

test('a long summary is read in the pager, which has the keys meanwhile', async () => {
  const read = join(ownFolder(), 'read.txt')
  const pager = `trap "" INT; cat > ${read}; echo now reading; head -n 1 < /dev/tty`
  const terminal = await beginIntake('small', { variables: `NO_COLOR=1 PAGER='${pager}'` })
  await terminal.type(answers)
  await terminal.until('> 1 Read the summary')
  await terminal.type('r')
  await terminal.until('now reading')
  // Neither a command of the menu nor Ctrl+C reaches it from here.
  await terminal.type('dd')
  await terminal.press('C-c', 'Enter')
  await terminal.until('> 5 Done')
  expect(readFileSync(read, 'utf8')).toContain('WHAT TO DO FIRST')
  await terminal.press('Enter')
  await terminal.until('ended with 0')
})

test('after starting over nothing of the person before can be scrolled back to', async () => {
  const file = join(ownFolder(), 'note.txt')
  const terminal = await beginIntake('small')
  await terminal.type(answers)
  await terminal.until('> 1 Read the summary')
  expect(await terminal.history()).toContain('like a jolt')
  await terminal.type(`sn${file}\r`)
  await terminal.until(`saved in ${file}`)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  await terminal.type('o')
  await terminal.until('Which of these apply?')
  expect(await terminal.history()).not.toContain('like a jolt')
  await terminal.press('C-c')
  await terminal.until('ended with 130')
})

test('Ctrl+C at the menu leaves, and the summary is not missed', async () => {
  const terminal = await beginIntake('small', { options: '--plain' })
  await terminal.type('0\r1\r2\r7\rno\rlike a jolt\r\r')
  await terminal.until('An empty line is 1.')
  await terminal.press('C-c')
  await terminal.until('ended with 0')
  expect(await terminal.history()).toContain('WHAT TO DO FIRST')
})

test('Esc by itself shows all rows again', async () => {
  const terminal = await beginIntake('small')
  await terminal.type('n/behind')
  await terminal.until('1 of 4; Esc shows all.')
  await terminal.press('Escape')
  await terminal.until('1 [ ] Back of the head')
})
