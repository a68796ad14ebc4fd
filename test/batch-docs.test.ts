import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { LONGEST_TEXT } from '../src/answer/validate-answer.ts'
import { LONGEST_LINE } from '../src/batch/block.ts'
import { MOST_IDS } from '../src/batch/record-ids.ts'
import { resultFields } from '../src/batch/result-field.ts'
import { ExitCode } from '../src/cli/exit-code.ts'
import { thousands } from '../src/cli/thousands.ts'
import { run } from './cli/fake-host.ts'
import { matchesWithGaps, runTranscript } from './support/run-transcript.ts'

const root = join(import.meta.dirname, '..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const page = read('docs/batch.md')

const blocks = (text: string, kind: string): readonly string[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    ([, block = '']) => block,
  )

/** What stands in code in the first cells of the tables with this header. */
function firstCells(header: string): readonly string[] {
  const tables = page.split('\n\n').filter((part) => part.startsWith(`| ${header} |`))
  const rows = tables.flatMap((table) => table.trimEnd().split('\n').slice(2))
  return rows.map((row) => row.split('|')[1]?.trim().replaceAll('`', '') ?? '')
}

const [records = ''] = blocks(page, 'console')
const transcripts = [
  ...blocks(page, 'console').map((text, at) => ({ where: `docs/batch.md, ${at + 1}`, text })),
  ...blocks(read('README.md'), 'console')
    .filter((text) => text.includes('nuchal batch'))
    .map((text, at) => ({ where: `README.md, ${at + 1}`, text })),
]

describe('the page on batches', () => {
  test('is shown with transcripts, as the README is', () => {
    expect(blocks(page, 'console').length).toBeGreaterThanOrEqual(5)
    expect(transcripts.filter(({ where }) => where.startsWith('README')).length).toBe(2)
  })

  test.for(transcripts)('shows what the program says: $where', async ({ text }) => {
    const isFirst = text === records
    const before = isFirst || !text.includes('records.ndjson') ? [] : [records]
    for (const step of await runTranscript([...before, text])) {
      expect(matchesWithGaps(step.shown, step.said) ? step.shown : step.said).toBe(step.shown)
    }
  })

  test.for([
    { kind: 'json result', options: [] },
    { kind: 'json reject', options: ['--rejects', 'rejects.ndjson'] },
  ])('lays out a line as it is written: $kind', async ({ kind, options }) => {
    const input = records
      .split('\n')
      .filter((line) => line.startsWith('{"id"'))
      .slice(0, 3)
    const { results, written } = await run(['batch', 'occipital-neck', ...options], {
      input: input.join('\n'),
    })
    const lines = [...results.split('\n'), ...[...written.values()].join('').split('\n')]
    const [shown = ''] = blocks(page, kind)
    expect(lines).toContain(JSON.stringify(JSON.parse(shown)))
  })

  test('has every option of the command, and no other', async () => {
    const { results } = await run(['batch', '--help'])
    const own = results.split('\nOptions:\n')[1]?.split('\nGlobal Options:')[0] ?? ''
    const options = [...own.matchAll(/^ {2}(--[a-z-]+)/gm)].map(([, name = '']) => name)
    expect(options.length).toBeGreaterThan(10)
    expect([...firstCells('option')].sort()).toEqual(options.sort())
  })

  test('has every code of what is wrong with a record, and no other', () => {
    const told = [...firstCells('code | what is wrong')]
    expect(told.sort()).toEqual([...codesInSources()].sort())
  })

  test('has every field of a result, in order', () => {
    expect(firstCells('field | what it holds')).toEqual(['id', ...resultFields])
  })

  test('has every exit code', () => {
    const told = firstCells('code | when').map(Number)
    expect(told).toEqual(Object.values(ExitCode))
  })

  test('has the numbers of the program', () => {
    const words = page.replaceAll(/\s+/g, ' ')
    expect(words).toContain(`The first ${thousands(MOST_IDS)} ids`)
    expect(words).toContain(`at most ${thousands(LONGEST_LINE)} bytes`)
    expect(words).toContain(`a text has more than ${thousands(LONGEST_TEXT)} characters`)
  })
})

/** The codes that a record may be rejected with, as they are written down. */
function codesInSources(): ReadonlySet<string> {
  const folders = ['src/answer', 'src/batch', 'src/batch/csv', 'src/cli/batch']
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${folder}/${name}`),
  )
  const texts = [...files, 'src/model/rejection.ts'].map(read).join('\n')
  return new Set([...texts.matchAll(/\bcode: '([a-z-]+)'/g)].map(([, code = '']) => code))
}
