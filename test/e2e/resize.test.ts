import { expect, test, vi } from 'vitest'
import { beginIntake } from './begin-intake.ts'

vi.setConfig({ testTimeout: 30_000 })

test('a resized terminal shows the question anew, and nothing of the old one', async () => {
  const terminal = await beginIntake('small')
  const narrow = await beginIntake('small', { size: { columns: 40, rows: 24 } })
  const wide = asked(await terminal.until('s stop'))
  const asBegunNarrow = asked(await narrow.until('s stop'))
  expect(asBegunNarrow).not.toBe(wide)

  await terminal.resize(40, 24)
  await terminal.until(exactly(asBegunNarrow))
  await terminal.resize(80, 24)
  await terminal.until(exactly(wide))
  await terminal.type('2')
  await terminal.until('2 [yes] Is there new weakness?')
})

test('a resized terminal keeps what was typed, and where the cursor is', async () => {
  const terminal = await beginIntake('small')
  await terminal.type('n1\r27\rnlike a jolt')
  await terminal.until('> like a jolt')
  await terminal.press('Left', 'Left')
  await terminal.resize(40, 20)
  await terminal.until(/^Type the answer, then Enter/m)
  await terminal.type('XX')
  await terminal.until('> like a joXXlt')
})

/** What is asked, without what was said before it. */
function asked(screen: string): string {
  return screen.slice(screen.indexOf('Safety first'))
}

function exactly(screen: string): RegExp {
  const escaped = screen.trim().replaceAll(/[^\p{L}\p{N}\s]/gu, String.raw`\$&`)
  return new RegExp(`^\\s*${escaped}\\s*$`)
}
