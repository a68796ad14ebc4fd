import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { beginIntake } from './begin-intake.ts'
import { nuchal, ownFolder, run } from './command-line.ts'
import { draftsIn } from './drafts-in.ts'
import { openTerminal, type Size, type Terminal } from './terminal.ts'

vi.setConfig({ testTimeout: 30_000 })

const half = 'n1\r27\r'
const rest = 'y60\rlike a jolt\r'

type Way = { readonly way: string; readonly stop: (terminal: Terminal) => Promise<void> }

/** An intake in a state folder of its own, half of it answered. */
async function halfAnswered(options = '', after = '') {
  const state = ownFolder()
  const variables = `XDG_STATE_HOME=${state}`
  const terminal = await beginIntake('small', { options, after, variables })
  await terminal.type(half)
  await terminal.until('Have you had a nerve block?')
  return { state, terminal }
}

const resuming = async (state: string, args = '', size?: Size) =>
  await openTerminal(`XDG_STATE_HOME=${state} ${nuchal} resume ${args}`, size)

const ways: readonly Way[] = [
  { way: 's', stop: ({ type }) => type('s') },
  { way: 'Ctrl+C', stop: ({ press }) => press('C-c') },
  { way: 'SIGTERM', stop: ({ signal }) => signal('SIGTERM') },
  { way: 'SIGHUP', stop: ({ signal }) => signal('SIGHUP') },
]

test.for(ways)('$way keeps the answers, and prints the command that goes on', async ({ stop }) => {
  const { state, terminal } = await halfAnswered()
  await stop(terminal)
  const shown = await terminal.until('ended with 130')
  const [draft, ...others] = draftsIn(state)
  expect(shown).toContain(
    `Stopped.\nYour answers are kept. To go on:\n  nuchal resume ${draft?.id}\n`,
  )
  expect([draft?.isOpen, draft?.notes.said.size, others]).toEqual([false, 6, []])
})

test('a closed terminal loses nothing', async () => {
  const { state, terminal } = await halfAnswered()
  await terminal.hangUp()
  await vi.waitFor(() => expect(draftsIn(state)).toMatchObject([{ isOpen: false }]), 10_000)
  const again = await resuming(state)
  await again.until('Taken up: 6 answers of "A small questionnaire", begun ')
  await again.until('Have you had a nerve block?')
})

test('stopped and resumed, an intake ends in the same summary, byte for byte', async () => {
  const file = join(ownFolder(), 'summary.txt')
  const options = `--date 2026-11-21 > ${file}`
  const unbroken = await beginIntake('small', { options })
  await unbroken.type(half + rest)
  await unbroken.until('Go on to the summary')
  await unbroken.press('Enter')
  await unbroken.until('ended with 0')
  const summary = readFileSync(file, 'utf8')

  const { state, terminal } = await halfAnswered(options)
  await terminal.type('s')
  await terminal.until('ended with 130')
  const again = await resuming(state, `> ${file}`)
  await again.until('Have you had a nerve block?')
  await again.type(rest)
  await again.until('Go on to the summary')
  await again.press('Enter')
  await again.until('ended with 0')
  expect(readFileSync(file, 'utf8')).toBe(summary)
  expect(draftsIn(state)).toEqual([])
})

test('lines go on where screens stopped', async () => {
  const { state, terminal } = await halfAnswered('--format note')
  await terminal.type('s')
  await terminal.until('ended with 130')
  const again = await resuming(state, '--plain')
  await again.until('Have you had a nerve block?')
  await again.type('no\rlike a jolt\r\r')
  await again.until('ended with 0')
  expect(await again.history()).toContain('like a jolt')
})

test('what is open in one terminal cannot be resumed in another', async () => {
  const { state, terminal } = await halfAnswered()
  const [id] = draftsIn(state).map((draft) => draft.id)
  const other = await resuming(state, id)
  expect(await other.until('ended with 2')).toContain(
    `nuchal: the draft ${id} is open in another window\n(go on with it there)\n`,
  )
  await terminal.type('s')
  await terminal.until('ended with 130')
  await (await resuming(state, id)).until('Have you had a nerve block?')
})

test('of two that resume at once one goes on', async () => {
  const { state, terminal } = await halfAnswered()
  await terminal.signal('SIGKILL')
  await terminal.until('ended with 137')
  const [id] = draftsIn(state).map((draft) => draft.id)
  const both = await Promise.all([resuming(state, id), resuming(state, id)])
  const ends = await Promise.all(
    both.map(({ until }) => until(/Have you had a nerve block\?|ended with 2/)),
  )
  const refused = ends.filter((shown) => shown.includes('is open in another window'))
  expect(refused).toHaveLength(1)
})

test('a person chooses among several, and goes on', async () => {
  const state = ownFolder()
  const variables = `XDG_STATE_HOME=${state}`
  for (const keys of ['n', half]) {
    const terminal = await beginIntake('small', { variables })
    await terminal.type(`${keys}s`)
    await terminal.until('ended with 130')
  }
  const terminal = await resuming(state)
  const shown = await terminal.until('Go on with which?')
  expect(shown).toContain('A small questionnaire')
  await terminal.press('Down', 'Enter')
  await terminal.until('Taken up: 3 answers')
  await terminal.type('1\r')
  await terminal.until('How does it come?')
})

test('in 40 columns what to type stands on a line of its own', async () => {
  const state = ownFolder()
  const size = { columns: 40, rows: 24 }
  const variables = `XDG_STATE_HOME=${state}`
  const terminal = await beginIntake('small', { variables, size })
  await terminal.type('n')
  await terminal.until('Where is the pain?')
  await terminal.type('s')
  const shown = await terminal.until('ended with 130')
  expect(shown).toMatch(/^Your answers are kept\. To go on:$/m)
  expect(shown).toMatch(/^ {2}nuchal resume \w{8}$/m)
})

test('an emergency that stopping brings up is told, and a second Ctrl+C leaves', async () => {
  const state = ownFolder()
  const terminal = await beginIntake('small', { variables: `XDG_STATE_HOME=${state}` })
  await terminal.type('1')
  await terminal.until('1 [yes] Did the pain peak within minutes?')
  await terminal.press('C-c')
  await terminal.until('> 1 Stop here and show the summary')
  await terminal.press('C-c')
  await terminal.until('ended with 130')
  const again = await resuming(state)
  await again.until('Call your emergency number now.')
})

test('nothing is kept where nobody may write, and it is said', async () => {
  const file = join(ownFolder(), 'file')
  writeFileSync(file, '')
  const terminal = await beginIntake('small', { variables: `XDG_STATE_HOME=${file}` })
  await terminal.until('s stop')
  expect(await terminal.history()).toContain('Your answers cannot be kept while you give them')
  await terminal.type('ns')
  await terminal.until('Stopped. Nothing was kept')
})

test('answers that are sent are kept nowhere', async () => {
  const state = ownFolder()
  const path = join(import.meta.dirname, 'small.yaml')
  await run(['intake', path], '0\n1\n1\n7\nno\nlike a jolt\n\n', { XDG_STATE_HOME: state })
  expect(existsSync(join(state, 'nuchal'))).toBe(false)
})
