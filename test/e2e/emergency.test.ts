import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { beginIntake } from './begin-intake.ts'
import { ownFolder } from './command-line.ts'

vi.setConfig({ testTimeout: 30_000 })

test('an emergency interrupts at once, and Enter prints only what to do now', async () => {
  const file = join(ownFolder(), 'summary.txt')
  const terminal = await beginIntake('small', { options: `--date 2026-11-21 > ${file}` })
  await terminal.type('1n')
  const shown = await terminal.until('Stop here and see the summary, or go on recording answers?')
  expect(shown).toContain('Call your emergency number now.')
  expect(shown).toContain('A pain that peaks within minutes cannot wait.')
  expect(await terminal.until('s stop')).toContain('> 1 Stop here and show the summary')
  await terminal.press('Enter')
  await terminal.until('ended with 0')
  expect(readFileSync(file, 'utf8')).toMatchInlineSnapshot(`
    "A small questionnaire
    =====================


    WHAT TO DO NOW
    Emergency
    ---------
    Call your emergency number now.

    Why: A pain that peaks within minutes cannot wait. (project judgement)

    How:
    1. Do this before you read on.
    2. Say what you noticed. The words under "Why" may help.
    3. Show this page, on paper or on a screen.

    The rest of this summary is held back, because this comes first.


    WHAT THIS IS NOT
    Draft: no clinician has reviewed this questionnaire yet. Read it as a draft, and
    check everything with a provider.

    This summary is educational. It is not a diagnosis, it does not order or advise
    any test or treatment, and it does not replace a clinician who can examine you.

    Made from small@1.0.0 on 2026-11-21. The next review of the content is due by
    2027-11-20.
    "
  `)
})

test('from an emergency one can go back, or go on for the note', async () => {
  const terminal = await beginIntake('small')
  await terminal.type('1n')
  await terminal.until('> 1 Stop here and show the summary')
  await terminal.type('b')
  await terminal.until('1 [yes] Did the pain peak within minutes?')
  await terminal.press('Enter')
  await terminal.until('> 1 Stop here and show the summary')
  await terminal.type('2')
  await terminal.until('Where is the pain?')
})
