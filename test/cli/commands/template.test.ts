import { expect, test } from 'vitest'
import { judgeRecord } from '../../../src/batch/read-record.ts'
import type { CsvRecord } from '../../../src/cli/batch/csv-records.ts'
import { readCsv } from '../../support/read-csv.ts'
import { readKnee } from '../../support/read-knee.ts'
import { run } from '../fake-host.ts'
import { knee } from '../knee.ts'

const template = async (...args: readonly string[]) =>
  await run(['template', 'knee.yaml', ...args], { files: knee })

test('a CSV file starts with its header', async () => {
  expect(await template()).toMatchObject({
    code: 0,
    results: 'id,hot,locked,site,worst,shot,relief,note\n',
    messages: '',
  })
  expect((await template('--wide')).results).toBe(
    'id,hot,locked,site:front,site:inside,site:nowhere,worst,shot,relief,note\n',
  )
})

test('an NDJSON record has a null to replace for each answer', async () => {
  expect((await template('--format', 'ndjson')).results).toBe(
    '{"id":"","questionnaire":"knee@1.0.0","answers":{"hot":null,"locked":null,"site":null,"worst":null,"shot":null,"relief":null,"note":null}}\n',
  )
})

test.for([
  { args: [], row: 'a1,no,,front;inside,8,yes,50,it aches' },
  { args: ['--wide'], row: 'a1,no,,x,x,,8,yes,50,it aches' },
])('what is printed with $args, filled in, is taken', async ({ args, row }) => {
  const { results } = await template(...args)
  const records: CsvRecord[] = []
  for await (const record of readCsv([`${results}${row}\n`], readKnee())) records.push(record)
  expect(records).toMatchObject([
    {
      kind: 'record',
      record: {
        id: 'a1',
        answers: {
          hot: 'no',
          site: ['front', 'inside'],
          worst: 8,
          shot: 'yes',
          relief: 50,
          note: 'it aches',
        },
      },
    },
  ])
})

test('a record of the template, filled in, can stand', async () => {
  const record = JSON.parse((await template('--format', 'ndjson')).results)
  const answers = {
    hot: 'no',
    locked: 'unknown',
    site: ['front'],
    worst: 8,
    shot: 'yes',
    relief: 50,
    note: 'x',
  }
  expect(Object.keys(record.answers)).toEqual(Object.keys(answers))
  expect(judgeRecord({ ...record, id: 'a1', answers }, readKnee()).problems).toEqual([])
})

test('the codebook tells of every question what may be answered, and when', async () => {
  expect((await template('--codebook')).results).toMatchInlineSnapshot(`
    "id,text,type,options,limits,when
    hot,Is the knee hot and swollen?,yes-no,,,
    locked,Is the knee locked?,yes-no,,,
    site,Where does it hurt?,choices,"front = In front; inside = On the inside; nowhere = None of these (chosen alone)",,
    worst,How bad is the worst pain?,number,,0 to 10,
    shot,Have you had a shot?,yes-no,,,
    relief,How much did it help?,number,,0 to 100 percent,shot is yes
    note,Anything else?,text,,,
    "
  `)
})

test('the codebook as NDJSON is an object a question', async () => {
  const { results } = await template('--codebook', '--format', 'ndjson')
  const entries = results
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(entries).toHaveLength(7)
  expect([entries[2], entries[5]]).toMatchInlineSnapshot(`
    [
      {
        "id": "site",
        "options": [
          {
            "id": "front",
            "text": "In front",
          },
          {
            "id": "inside",
            "text": "On the inside",
          },
          {
            "alone": true,
            "id": "nowhere",
            "text": "None of these",
          },
        ],
        "text": "Where does it hurt?",
        "type": "choices",
      },
      {
        "id": "relief",
        "limits": {
          "high": 100,
          "low": 0,
          "step": 1,
        },
        "text": "How much did it help?",
        "type": "number",
        "unit": "percent",
        "when": "shot is yes",
      },
    ]
  `)
})

test('a question that must be answered says so', async () => {
  const yaml = knee['knee.yaml'].replace('limits: 0 to 10 }', 'limits: 0 to 10, must know: true }')
  const files = { 'knee.yaml': yaml }
  const { results } = await run(['template', 'knee.yaml', '--codebook'], { files })
  expect(results).toContain('number,,"0 to 10; must be known",\n')
})

test('conditions inside conditions stand in brackets', async () => {
  const yaml = knee['knee.yaml'].replace(
    'when: shot is yes',
    'when: { any: [ { all: [ shot is yes, worst >= 5 ] }, locked is yes ] }',
  )
  const { results } = await run(['template', 'knee.yaml', '--codebook'], {
    files: { 'knee.yaml': yaml },
  })
  expect(results).toContain('"any: (all: shot is yes, worst >= 5), locked is yes"')
})

test.for(['occipital-neck', 'after-procedure'])('%s has a template', async (name) => {
  const { code, results } = await run(['template', name, '--wide'])
  expect({ code, lines: results.trimEnd().split('\n').length }).toEqual({ code: 0, lines: 1 })
})

test.for([
  ['--wide', '--format', 'ndjson'],
  ['--wide', '--codebook'],
])('%s %s is a mistake of usage', async (args) => {
  expect(await template(...args)).toMatchObject({
    code: 2,
    results: '',
    messages: 'nuchal: --wide is for the header of a CSV file alone\n',
  })
})
