import { expect, test, vi } from 'vitest'
import { nuchal } from './command-line.ts'
import { openTerminal } from './terminal.ts'

vi.setConfig({ testTimeout: 60_000 })

type Frame = {
  /** What the person does, as the page tells it. */
  readonly does: string
  readonly keys?: string
  readonly press?: readonly string[]
  /** What shows that the frame is whole. */
  readonly until: string | RegExp
}

const frames: readonly Frame[] = [
  { does: 'The intake begins. Warning signs come first, on short lists.', until: 's stop' },
  {
    does: '`n`: none of them. The next list comes.',
    keys: 'n',
    until: /[1-9]\d* answered[\s\S]*s stop/,
  },
  { does: '`b` goes back, with the answers still there.', keys: 'b', until: '1 [no ]' },
  { does: '`w` says why this is asked.', keys: 'w', until: /can still change[\s\S]*s stop/ },
  { does: 'An arrow and Space mark a row.', press: ['Down', 'Space'], until: '1 [yes]' },
  {
    does: 'Enter goes on. An emergency interrupts.',
    press: ['Enter'],
    until: /1 Stop[\s\S]*s stop/,
  },
  { does: 'Enter stops: what to do now, then a menu.', press: ['Enter'], until: 'd done' },
  { does: '`d`: done.', keys: 'd', until: 'ended with 0' },
]

test('the recorded run in docs is what a person sees', async () => {
  const command = `${nuchal} intake occipital-neck --date 2026-11-21`
  const terminal = await openTerminal(command, { columns: 80, rows: 30 })
  const shown: string[] = []
  for (const { does, keys, press, until } of frames) {
    if (keys !== undefined) await terminal.type(keys)
    if (press !== undefined) await terminal.press(...press)
    const screen = await terminal.until(until)
    shown.push(`${does}\n\n\`\`\`text\n${screen.trim()}\n\`\`\`\n`)
  }
  await expect([title, ...shown].join('\n')).toMatchFileSnapshot(
    '../../docs/an-intake-in-frames.md',
  )
})

const title = `# An intake, frame by frame

A terminal of 80 columns and 30 rows, without colour. A test plays this run and compares every frame;
\`npx vitest run test/e2e/recorded-run.test.ts --update\` writes it anew.
`
