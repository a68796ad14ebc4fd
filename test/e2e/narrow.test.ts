import { expect, test, vi } from 'vitest'
import { toValues } from '../../src/answer/answer-value.ts'
import type { Answers } from '../../src/model/answer.ts'
import { displayWidth } from '../../src/text/display-width.ts'
import { nuchal, run } from './command-line.ts'
import { teacher as person, occipitalNeck as questionnaire } from './occipital-neck.ts'
import { keysFor } from './person.ts'
import { readRows, rowsOf } from './read-rows.ts'
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

test.for([
  { columns: 40, rows: 24 },
  { columns: 80, rows: 12 },
])('at $columns by $rows "none of the others" waits for rows out of sight', async (size) => {
  const terminal = await openTerminal(`${nuchal} intake ${onDate.join(' ')}`, size)
  const read = [await terminal.until(/\(\d+ more below\)/)]
  for (let note = ''; !/none of these apply/.test(read.at(-1) ?? ''); ) {
    await terminal.type('n')
    const isNews = (screen: string) => noteOf(screen) !== note || /none of these/.test(screen)
    const screen = await terminal.see((seen) => (isNews(seen) ? seen : undefined))
    note = noteOf(screen)
    read.push(screen)
  }
  const [section] = questionnaire.sections
  const words = inWords(read.join(' '))
  expect(read.length).toBeGreaterThan(2)
  for (const { id, ask } of questionnaire.questions) {
    if (section?.questions.includes(id)) expect(words).toContain(inWords(ask))
  }
})

/** How many rows were not in sight yet. */
function noteOf(screen: string): string {
  return /(\w+) more rows? (was|were) not in sight yet/.exec(screen)?.[1] ?? ''
}

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

async function shown(terminal: Terminal, isShown: (screen: string) => boolean): Promise<void> {
  await terminal.see((screen) => (isShown(screen) ? true : undefined))
}

/** Lines that the terminal had to break although there are spaces in them. */
function tooWide(text: string): readonly string[] {
  return text.split('\n').filter((line) => displayWidth(line) > 40 && line.trim().includes(' '))
}
