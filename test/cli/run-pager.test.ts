import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { expect, onTestFinished, test } from 'vitest'
import { runPager } from '../../src/cli/run-pager.ts'

const { PATH } = process.env

/** A file of the test's own. */
function ownFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'nuchal-pager-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'read')
}

test('a pager is a command of the shell, and reads the text from its input', async () => {
  const FILE = ownFile()
  const PAGER = 'tr a-z A-Z | sed s/A/4/ > "$FILE"'
  expect(await runPager('a text\n', { PATH, FILE, PAGER })).toBe(true)
  expect(readFileSync(FILE, 'utf8')).toBe('4 TEXT\n')
})

test('less shows colour unless it is told otherwise', async () => {
  for (const [told, said] of [
    [{}, 'R'],
    [{ LESS: '-M' }, '-M'],
  ] as const) {
    const FILE = ownFile()
    const PAGER = 'printf %s "$LESS" > "$FILE"'
    expect(await runPager('', { PATH, FILE, PAGER, ...told })).toBe(true)
    expect(readFileSync(FILE, 'utf8')).toBe(said)
  }
})

test('one that is left early has shown enough', async () => {
  expect(await runPager('x'.repeat(1_000_000), { PATH, PAGER: 'head -c 1 > /dev/null' })).toBe(true)
})

test('one that is ended by Ctrl+C has shown enough', async () => {
  expect(await runPager('x', { PATH, PAGER: 'kill -INT $$' })).toBe(true)
  expect(await runPager('x', { PATH, PAGER: 'exit 130' })).toBe(true)
})

test.for([
  { what: 'an empty one', PAGER: ' ', PATH },
  { what: 'one that is not there', PAGER: 'no-such-pager-1 2> /dev/null', PATH },
  { what: 'one that fails', PAGER: 'false', PATH },
  { what: 'one without a shell', PAGER: 'cat', PATH: '/nowhere' },
])('$what shows nothing', async ({ PAGER, PATH: path }) => {
  expect(await runPager('x', { PAGER, PATH: path })).toBe(false)
})

test('without a setting it is less', async () => {
  expect(await runPager('x', { PATH: '/nowhere' })).toBe(false)
})
