import { expect, test, vi } from 'vitest'
import { beginIntake } from './begin-intake.ts'

vi.setConfig({ testTimeout: 30_000 })

test('wide characters are typed, mended and shown in their columns', async () => {
  const terminal = await beginIntake('wide', { size: { columns: 40, rows: 24 } })
  await terminal.until('s stop')
  await terminal.type('ずきずき痛')
  await terminal.until('> ずきずき痛')
  expect((await terminal.cursor()).column).toBe(12)
  await terminal.press('Left', 'BSpace')
  await terminal.until('> ずきず痛')
  expect((await terminal.cursor()).column).toBe(8)
  await terminal.press('Enter')
  const rows = await terminal.until(/ 2 \[ \] 首$/m)
  expect(rows).toMatch(
    /^ {2}1 \[ \] 頭の後ろ 耳の後ろ 首の付け根\n {8}肩甲骨の間 のどれか\n {2}2 \[ \] 首$/m,
  )
  await terminal.type('2\r')
  expect(await terminal.until('Go on to the summary')).toContain(
    '痛みはどんな感じですか。 ずきず痛',
  )
})
