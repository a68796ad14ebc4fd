import { expect, test, vi } from 'vitest'
import { toValues } from '../../src/answer/answer-value.ts'
import type { Answers } from '../../src/model/answer.ts'
import { displayWidth } from '../../src/text/display-width.ts'
import { nuchal, run } from './command-line.ts'
import { teacher as person, occipitalNeck as questionnaire } from './occipital-neck.ts'
import { keysFor } from './person.ts'
import { inWords, type Seen } from './read-screen.ts'
import { take } from './take-intake.ts'
import { ENDED, openTerminal, type Terminal } from './terminal.ts'

vi.setConfig({ testTimeout: 60_000 })

const onDate = ['occipital-neck', '--date', '2026-11-21']

test('at 40 columns an intake is read whole: no line is broken by the terminal, and no word', async () => {
  const size = { columns: 40, rows: 24 }
  const terminal = await openTerminal(`${nuchal} intake ${onDate.join(' ')}`, size)
  const { exitCode, answers } = await take({ terminal, questionnaire, person }, async (seen) => {
    await readHelp(terminal, seen)
    expect(tooWide(await terminal.see((screen) => screen))).toEqual([])
    const text = await readRows(terminal, seen)
    for (const row of rowsOf(seen)) expect(text).toContain(row)
    await terminal.press(...keysFor({ ...seen, text }, person))
    return []
  })
  expect(exitCode).toBe(0)
  const all = await terminal.history()
  expect(tooWide(all)).toEqual([])
  expect(wordsOf(summaryIn(all))).toEqual(wordsOf(await summaryOf(answers)))
})

/** The summary, which is the last thing printed. */
function summaryIn(history: string): string {
  return history.slice(history.lastIndexOf(questionnaire.title), history.lastIndexOf(ENDED))
}

/** The summary as it is printed where lines are longer. */
async function summaryOf(answers: Answers): Promise<string> {
  const input = JSON.stringify({ answers: toValues(answers) })
  return await run(['evaluate', ...onDate], input)
}

/** The words, without the lines drawn below headings. */
function wordsOf(text: string): readonly string[] {
  return inWords(text)
    .split(' ')
    .filter((word) => !/^[-=]{3,}$/.test(word))
}

/** The texts of the rows in order; none where a line is typed. */
function rowsOf(seen: Seen): readonly string[] {
  if (seen.kind === 'checklist') return seen.rows.map(({ ask }) => inWords(ask))
  if (seen.kind !== 'question' || !('options' in seen.question)) return []
  return seen.question.options.map(({ text }) => inWords(text))
}

/** Brings up help and why, and waits until they can be read whole. */
async function readHelp(terminal: Terminal, seen: Seen): Promise<void> {
  if (seen.kind !== 'question') return
  const { help, why, type } = seen.question
  const isTyped = type === 'number' || type === 'text'
  for (const [letter, text] of [
    ['?', help],
    ['w', why],
  ] as const) {
    if (text === undefined) continue
    await terminal.press(...(isTyped ? [`:${letter}`, 'Enter'] : [letter]))
    await shown(terminal, (screen) => inWords(screen).includes(inWords(text)))
  }
}

/** Moves down a list that is longer than the screen; all that was read on the way. */
async function readRows(terminal: Terminal, seen: Seen): Promise<string> {
  const rows = rowsOf(seen)
  const read = [seen.text]
  if (!/\(\d+ more below\)/.test(seen.text)) return seen.text
  for (const index of rows.keys()) {
    await terminal.press('Down')
    read.push(inWords(await terminal.until(new RegExp(`^> *${index + 1}\\b`, 'm'))))
  }
  return read.join(' ')
}

async function shown(terminal: Terminal, isShown: (screen: string) => boolean): Promise<void> {
  await terminal.see((screen) => (isShown(screen) ? true : undefined))
}

/** Lines that the terminal had to break although there are spaces in them. */
function tooWide(text: string): readonly string[] {
  return text.split('\n').filter((line) => displayWidth(line) > 40 && line.trim().includes(' '))
}
