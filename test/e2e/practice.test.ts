import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { displayWidth } from '../../src/text/display-width.ts'
import { kneeForPractice } from '../practice/knee-for-practice.ts'
import { nuchal, ownFolder } from './command-line.ts'
import { openTerminal, type Size } from './terminal.ts'

vi.setConfig({ testTimeout: 30_000 })

const wide = { columns: 80, rows: 24 }

test.for([wide, { columns: 40, rows: 24 }])(
  'a case is walked, handed in and marked at $columns columns',
  async (size) => {
    const terminal = await practise('gardener --no-progress', size, 'PAGER=cat')
    await terminal.until('0 questions asked. What next?')
    await terminal.press('Enter')
    await terminal.until('All of these (2)')
    await terminal.type('a')
    await terminal.until('No. Is the knee locked?')
    await terminal.type('\ra\r1\rc')
    await terminal.until('What would you like to commit to?')
    await terminal.type('\r4\rn\r2\r\r1122t\r12\r')
    await terminal.until('5 Provider questions: 2 of 3')
    await terminal.type('h')
    await terminal.until('Nothing can be changed')
    await terminal.type('y')
    await terminal.until('What next?')
    await terminal.type('d')
    await terminal.until('ended with 0')
    const all = await terminal.history()
    expect(all).toContain('Marked: A gardener')
    expect(all).toContain('Passed: ')
    expect(all.split('\n').filter((line) => displayWidth(line) > size.columns)).toEqual([])
  },
)

test('rows are found by /, what was heard is read in the pager, and Ctrl+C twice leaves', async () => {
  const heard = join(ownFolder(), 'heard.txt')
  const terminal = await practise(
    'gardener',
    { columns: 80, rows: 10 },
    `NO_COLOR=1 PAGER='cat > ${heard}'`,
  )
  await terminal.until('What next?')
  await terminal.type('\ra\ra')
  await terminal.until('6 questions asked')
  await terminal.type('c3/strain')
  await terminal.until('1 of 3; Esc shows all.')
  await terminal.type('\r\r')
  await terminal.until('Which pattern does it fit? Features of a strain')
  await terminal.type('gr')
  await terminal.until('6 questions asked. What next?')
  expect(readFileSync(heard, 'utf8')).toMatch(/stairs\.\n\nSafety first:\n- No\. Is the knee hot/)
  await terminal.press('C-c')
  await terminal.until('Stop here? What you asked and committed to is not kept.')
  await terminal.press('C-c')
  await terminal.until('ended with 130')
})

test('on lines one Ctrl+C leaves', async () => {
  const terminal = await practise('gardener --plain', wide)
  await terminal.until('An empty line is 1.')
  await terminal.type('1\rall\r')
  await terminal.until('2 questions asked')
  await terminal.press('C-c')
  await terminal.until('ended with 130')
  const all = await terminal.history()
  expect(all).toContain('Stopped. This exercise is not marked, and nothing of it is kept.')
  expect(all).not.toContain('Stop here?')
})

test('results of an examination are for the eyes of their owner', async () => {
  const results = join(ownFolder(), 'results.ndjson')
  const terminal = await practise(`--exam --count 2 --seed 1 --results ${results}`, wide)
  for (const one of [1, 2]) {
    await terminal.until(`Case ${one} of 2`)
    await terminal.type('hy')
  }
  await terminal.until('What next?')
  await terminal.type('d')
  await terminal.until('ended with 0')
  expect(statSync(results).mode & 0o777).toBe(0o600)
  expect(readFileSync(results, 'utf8').trimEnd().split('\n')).toHaveLength(2)
})

test('the screen of a section is the one the README shows', async () => {
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8')
  const [, shown = ''] = /^```\n(A seamstress[\s\S]*?)^```$/m.exec(readme) ?? []
  const command = `${nuchal} practice occipital-neck seamstress-with-jolts --no-progress`
  const terminal = await openTerminal(command, { columns: 80, rows: 40 })
  await terminal.until('0 questions asked. What next?')
  await terminal.press('Enter')
  await terminal.until('All of these (10)')
  const screen = (await terminal.history()).split('\n').map((line) => line.trimEnd())
  const lines = shown.split('\n').filter((line) => line !== '…')
  expect(lines.length).toBeGreaterThan(10)
  expect(lines.filter((line) => !screen.includes(line))).toEqual([])
})

/** Practises with the knee, in a terminal of its own. */
async function practise(options: string, size: Size, variables = 'PAGER=cat') {
  const file = join(ownFolder(), 'knee.yaml')
  writeFileSync(file, kneeForPractice)
  return await openTerminal(`${variables} ${nuchal} practice ${file} ${options}`, size)
}
