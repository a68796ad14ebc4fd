import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { beginIntake } from './begin-intake.ts'
import { ownFolder } from './command-line.ts'

vi.setConfig({ testTimeout: 30_000 })

test('NO_COLOR shows the same words without colour', async () => {
  const [coloured, bare] = [join(ownFolder(), 'typescript'), join(ownFolder(), 'typescript')]
  const terminal = await beginIntake('small', { record: coloured })
  const bareTerminal = await beginIntake('small', { record: bare, variables: 'NO_COLOR=1' })
  for (const { type } of [terminal, bareTerminal]) await type('2n1\r27\rnlike a jolt\r\rd')
  expect(await bareTerminal.until('ended with 0')).toBe(await terminal.until('ended with 0'))
  expect(await bareTerminal.history()).toBe(await terminal.history())
  const [written, bareWritten] = [readFileSync(coloured, 'utf8'), readFileSync(bare, 'utf8')]
  expect(withoutColour(written)).not.toBe(written)
  expect(withoutColour(bareWritten)).toBe(bareWritten)
})

test.for(['TERM=dumb', 'ACCESSIBLE=1'])(
  '%s asks on lines, and redraws nothing',
  async (variables) => {
    const record = join(ownFolder(), 'typescript')
    const terminal = await beginIntake('small', { record, variables })
    await terminal.until('Type :? for help.')
    await terminal.type('2 0\r1\r2\r7\rno\rlike a jolt\r\rdone\r')
    await terminal.until('ended with 0')
    const all = withoutColour(readFileSync(record, 'utf8'))
    expect(all).toContain('2. Is there new weakness?')
    expect(all).not.toMatch(/\p{Cc}(?<![\r\n])/u)
  },
)

/** Leaves the sequences that move the cursor or erase. */
function withoutColour(text: string): string {
  return text.replaceAll(/\p{Cc}\[[\d;]*m/gu, '')
}
