import { expect, test } from 'vitest'
import { run } from '../fake-host.ts'
import { knee } from '../knee.ts'

const records = [
  '{"id":"a","answers":{"hot":"no","locked":"no","worst":8,"site":["front"]}}',
  '{"id":"b","answers":{"hot":"yes"}}',
  '{"id":"c","answers":{"wrost":8}}',
  '{"id":"d","answers":{}}',
]

async function evaluated(lines: readonly string[], ...options: readonly string[]) {
  return await run(['batch', 'knee.yaml', ...options], { files: knee, input: lines.join('\n') })
}

test('what batch wrote is counted', async () => {
  const { results: input } = await evaluated(records)
  expect(await run(['tally'], { input })).toMatchInlineSnapshot(`
    {
      "code": 0,
      "messages": "",
      "results": "Records read: 4, written: 3, rejected: 1.

    Urgency
                 at least  at most
      routine           2        1
      soon              0        0
      urgent            0        0
      emergency         1        2

    Topics
                discuss  may-apply  withheld
      exercise        1          1         1

    Red flags
                 records
      infection        1

    Rejected, by what is wrong
                        records
      unknown-question        1
    ",
      "written": Map {},
    }
  `)
})

test('on 40 columns it reads as well', async () => {
  const { results: input } = await evaluated(records)
  const { results } = await run(['tally'], { input, terminals: { results: true, columns: 40 } })
  expect(Math.max(...results.split('\n').map((line) => line.length))).toBeLessThanOrEqual(40)
  expect(results).toMatchInlineSnapshot(`
    "Records read: 4, written: 3, rejected:
    1.

    Urgency
                 at least  at most
      routine           2        1
      soon              0        0
      urgent            0        0
      emergency         1        2

    Topics
                discuss  may-apply  withheld
      exercise        1          1         1

    Red flags
                 records
      infection        1

    Rejected, by what is wrong
                        records
      unknown-question        1
    "
  `)
})

test('results, full results, rejects and tallies add up to what one run counts', async () => {
  const whole = (await evaluated(records, '--tally', 't')).written.get('t') ?? ''
  const apart = await evaluated(records.slice(2, 3), '--rejects', 'r')
  const files = {
    results: (await evaluated(records.slice(0, 1))).results,
    full: (await evaluated(records.slice(1, 2), '--full')).results,
    rejects: apart.written.get('r') ?? '',
    tally: (await evaluated(records.slice(3), '--tally', 't')).written.get('t') ?? '',
  }
  const sum = await run(['tally', ...Object.keys(files), '--format', 'json'], { files })
  expect(sum).toMatchObject({ code: 0, results: whole, messages: '' })
})

test.for([
  { what: 'no JSON', line: 'x' },
  { what: 'a record', line: records[0] ?? '' },
  { what: 'a byte that is no text', line: '\0' },
])('$what is told in its place, and the rest is counted', async ({ line }) => {
  const files = { 'r.ndjson': `{"id":"a"}\n\n${line}\n{"id":"b"}\n` }
  const { code, results, messages } = await run(['tally', 'r.ndjson'], { files })
  expect({ code, results }).toEqual({
    code: 1,
    results: 'Records read: 2, written: 2, rejected: 0.\n',
  })
  expect(messages).toBe('r.ndjson:3 error: this is nothing that "nuchal batch" writes\n')
})

test('of a file that is something else, the first lines are told', async () => {
  const files = { 'r.ndjson': 'x\n'.repeat(1000) }
  const { code, messages } = await run(['tally', 'r.ndjson'], { files })
  expect(code).toBe(1)
  expect(messages.split('\n')).toHaveLength(12)
  expect(messages).toContain('990 more lines cannot be counted\n')
})

test('nothing at all is nothing counted', async () => {
  expect(await run(['tally'], { input: '' })).toMatchObject({
    code: 0,
    results: 'Records read: 0, written: 0, rejected: 0.\n',
  })
})
