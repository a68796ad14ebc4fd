import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { csvWriter } from '../src/batch/csv/write-csv-result.ts'
import { judgeRecord } from '../src/batch/read-record.ts'
import { resultFields } from '../src/batch/result-field.ts'
import { compile } from '../src/engine/compile.ts'
import { run } from './cli/fake-host.ts'
import { questionnairesIn } from './support/questionnaires-in.ts'
import { readCsv } from './support/read-csv.ts'

const page = readFileSync(join(import.meta.dirname, '../docs/csv.md'), 'utf8')

const blocks = (kind: string) =>
  [...page.matchAll(new RegExp(`^\`\`\`csv ${kind}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    ([, text = '']) => text,
  )

const questionnaire = questionnairesIn('questionnaires').find(({ id }) => id === 'occipital-neck')
if (questionnaire === undefined) throw new Error('occipital-neck cannot be read')
const program = compile(questionnaire)

/** The names in the second column of the table of results. */
const columns = [...page.matchAll(/^\| (?:`\w+` )?\| (`.*) \|$/gm)].flatMap(([, cell = '']) =>
  [...(cell.split(': ')[0] ?? '').matchAll(/`([a-z-]+(?::[\w-]+)*)`/g)].map(
    ([, name = '']) => name,
  ),
)

describe('the page on CSV', () => {
  test('has three files to read', () => {
    expect(blocks('in')).toHaveLength(3)
  })

  test.for(blocks('in'))('shows a file that is read without a problem: %s', async (file) => {
    let count = 0
    for await (const row of readCsv([file], questionnaire)) {
      expect(row).toMatchObject({ kind: 'record' })
      if (row.kind === 'record') expect(judgeRecord(row.record, questionnaire).problems).toEqual([])
      count += 1
    }
    expect(count).toBe(file.startsWith('id;') ? 1 : 3)
  })

  test('shows results as they are written', () => {
    const [file = ''] = blocks('out')
    const [header = '', , , last] = file.split('\n')
    expect(csvWriter(program, ['urgency', 'redFlags']).header).toBe(header)
    const problem = {
      code: 'out-of-limits',
      path: 'worst-pain',
      message: '12 lies outside 0 to 10',
    }
    expect(csvWriter(program, ['urgency', 'redFlags']).writeReject('"a3"', [problem])).toBe(last)
    const ids = new Set(['', ...questionnaire.redFlags.map(({ id }) => id)])
    const rows = parse<Record<string, string>>(file, { columns: true })
    expect(rows.filter((row) => !ids.has(row['red-flags'] ?? ''))).toEqual([])
  })

  test('names every column of a result, and no other', () => {
    const written = parse(`${csvWriter(program, resultFields).header}\n`)[0] ?? []
    const kinds = written.map((name) => {
      return name.replace(/^class:[^:]+/, 'class:LIST').replace(/^(finding|measure):[^:]+/, '$1:ID')
    })
    expect([...new Set(kinds)].sort()).toEqual([...new Set(columns)].sort())
  })

  test('shows the codebook as it is printed', async () => {
    const { results } = await run(['template', 'occipital-neck', '--codebook'])
    const lines = results.split('\n')
    const [, ...shown] = blocks('codebook').join('').trimEnd().split('\n')
    expect(lines).toEqual(expect.arrayContaining(shown))
  })
})
