import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { toValues } from '../../src/answer/answer-value.ts'
import { nuchal, ownFolder, run } from './command-line.ts'
import { teacher as person, occipitalNeck as questionnaire } from './occipital-neck.ts'
import { takeByKeys, takeByLines } from './take-intake.ts'
import { openTerminal } from './terminal.ts'

vi.setConfig({ testTimeout: 60_000 })

const words = ['intake', 'occipital-neck', '--date', '2026-11-21']
const intake = [nuchal, ...words].join(' ')

test('a whole intake by keys ends in the summary', async () => {
  const terminal = await openTerminal(intake)
  const { exitCode, asked } = await takeByKeys({ terminal, questionnaire, person })
  const seen = await terminal.history()
  expect(exitCode).toBe(0)
  expect(asked.slice(-2).map(({ kind }) => kind)).toEqual(['review', 'menu'])
  expect(seen).toContain('Freezing of the occipital nerve')
  expect(seen).toContain('Made from occipital-neck@1.0.0 on 2026-11-21.')
})

test('every way of answering ends in the same summary, byte for byte', async () => {
  const folder = ownFolder()
  const file = (name: string) => join(folder, name)
  const [byKeys, byLines] = await Promise.all([
    takeByKeys({
      terminal: await openTerminal(`${intake} > ${file('keys')}`),
      questionnaire,
      person,
    }),
    takeByLines({
      terminal: await openTerminal(`${intake} --plain > ${file('lines')}`),
      questionnaire,
      person,
    }),
  ])
  const summary = readFileSync(file('keys'), 'utf8')
  expect([byKeys.exitCode, byLines.exitCode]).toEqual([0, 0])
  expect(summary).toContain('Made from occipital-neck@1.0.0 on 2026-11-21.')
  expect(byLines.answers).toEqual(byKeys.answers)
  expect(readFileSync(file('lines'), 'utf8')).toBe(summary)

  const answers = toValues(byKeys.answers)
  writeFileSync(
    file('answers.json'),
    JSON.stringify({ questionnaire: 'occipital-neck@1.0.0', answers }),
  )
  const fromFile = ['--answers', file('answers.json'), '--defaults']
  expect(await run(words, `${byLines.lines.join('\n')}\n`)).toBe(summary)
  expect(await run([...words, ...fromFile], '')).toBe(summary)
  expect(await run(['evaluate', ...words.slice(1), file('answers.json')], '')).toBe(summary)
})
