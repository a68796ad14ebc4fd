import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { beginIntake } from './begin-intake.ts'
import { ownFolder } from './command-line.ts'
import type { Terminal } from './terminal.ts'

vi.setConfig({ testTimeout: 30_000 })

type Way = { readonly way: string; readonly stop: (terminal: Terminal) => Promise<void> }

/** What is kept where nothing was answered before. */
const nothing = 'Stopped. Nothing was kept'

const ways: readonly (Way & { readonly says?: string })[] = [
  { way: 's', stop: ({ type }) => type('s') },
  { way: 'Ctrl+C', stop: ({ press }) => press('C-c') },
  { way: 'Ctrl+D', stop: ({ press }) => press('C-d') },
  { way: 'SIGTERM', stop: ({ signal }) => signal('SIGTERM') },
  { way: 'SIGHUP', stop: ({ signal }) => signal('SIGHUP') },
  {
    way: 'Ctrl+C in a text',
    stop: async ({ type, press, until }) => {
      await type('n1\r27\rnlike a')
      await until('> like a')
      await press('C-c')
    },
    says: 'Stopped.\nYour answers are kept.',
  },
]

test.for(ways)('$way stops, and the terminal is as it was', async ({ stop, says = nothing }) => {
  const terminal = await beginIntake('small', { after: '; code=$?; stty -a; (exit $code)' })
  await terminal.until('s stop')
  await stop(terminal)
  const shown = await terminal.until('ended with')
  expect(shown).toContain(says)
  expect(shown).toMatch(/^isig icanon iexten echo /m)
  expect(shown).toContain('ended with 130')
  expect((await terminal.cursor()).isShown).toBe(true)
})

const waysOnLines: readonly Way[] = [
  { way: ':s', stop: ({ type }) => type(':s\r') },
  { way: 'Ctrl+C', stop: ({ press }) => press('C-c') },
  { way: 'SIGTERM', stop: ({ signal }) => signal('SIGTERM') },
  { way: 'SIGHUP', stop: ({ signal }) => signal('SIGHUP') },
]

test.for(waysOnLines)('$way on lines stops, and says so', async ({ stop }) => {
  const terminal = await beginIntake('small', { options: '--plain' })
  await terminal.until('Type :? for help.')
  await stop(terminal)
  expect(await terminal.until('ended with 130')).toMatch(/^Stopped\. Nothing was kept/m)
})

test.for(waysOnLines)('$way on lines saves the answers so far', async ({ stop }) => {
  const file = join(ownFolder(), 'response.yaml')
  const terminal = await beginIntake('small', { options: `--plain --save ${file}` })
  await terminal.until('Type :? for help.')
  await terminal.type('2 0\r')
  await terminal.until('Where is the pain?')
  await stop(terminal)
  expect(await terminal.until('ended with 130')).toMatch(/^Stopped\./m)
  expect(readFileSync(file, 'utf8')).toContain('weak: yes')
})
