import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { execa } from 'execa'
import { describe, expect, test, vi } from 'vitest'
import {
  hasGrown,
  recordLine,
  runBatch,
  sizeOf,
  startBatch,
  writeRecords,
} from './batch-process.ts'
import { nuchal, ownFolder, plainEnvironment } from './command-line.ts'

vi.setConfig({ testTimeout: 120_000 })

const KILLS = 12

const RECORDS = 30_000

type Files = { readonly what: string; readonly options: (at: (name: string) => string) => string[] }

const outputs: readonly Files[] = [
  { what: 'results and rejects in one file', options: (at) => ['--out', at('results')] },
  {
    what: 'results, rejects and counts apart',
    options: (at) => ['--out', at('results'), '--rejects', at('rejects'), '--tally', at('tally')],
  },
]

const names = ['results', 'rejects', 'tally']

test.for(outputs)(
  'killed a dozen times and resumed, a batch gives $what as an unbroken one',
  async ({ options }) => {
    const [folder, unbroken, broken] = [ownFolder(), ownFolder(), ownFolder()]
    const records = join(folder, 'records.ndjson')
    writeRecords(records, RECORDS)
    const whole = await runBatch([records, ...options((name) => join(unbroken, name))])
    expect(whole.code).toBe(1)
    const size = sizeOf(join(unbroken, 'results'))
    const args = [records, '--resume', ...options((name) => join(broken, name))]
    const results = join(broken, 'results')
    let inTheMiddle = 0
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const batch = startBatch(...args)
      await hasGrown(results, (size * (kill - Math.random())) / (KILLS + 1), batch)
      batch.child.kill('SIGKILL')
      await batch.ended
      if (sizeOf(results) > 0 && sizeOf(results) < size) inTheMiddle += 1
    }
    expect(inTheMiddle).toBeGreaterThanOrEqual(KILLS / 3)
    expect(await runBatch(args)).toMatchObject({ code: 1, messages: whole.messages })
    for (const name of names) {
      expect(contentOf(join(broken, name)) === contentOf(join(unbroken, name))).toBe(true)
    }
  },
)

test('a line that a kill has torn is written anew', async () => {
  const folder = ownFolder()
  const [records, results] = [join(folder, 'records'), join(folder, 'results')]
  writeRecords(records, 100)
  await runBatch([records, '--out', results])
  const whole = contentOf(results)
  for (const length of [
    0,
    1,
    500,
    whole.indexOf('\n'),
    whole.indexOf('\n') + 1,
    whole.length - 1,
  ]) {
    writeFileSync(results, whole.slice(0, length))
    await runBatch([records, '--out', results, '--resume'])
    expect(contentOf(results)).toBe(whole)
  }
})

describe.for([
  { signal: 'SIGINT', code: 130 },
  { signal: 'SIGTERM', code: 143 },
] as const)('$signal', ({ signal, code }) => {
  test('ends a batch behind a whole line, says where, and it can be resumed', async () => {
    const folder = ownFolder()
    const [records, results, whole] = ['records', 'results', 'whole'].map((name) =>
      join(folder, name),
    )
    if (records === undefined || results === undefined || whole === undefined) return
    writeRecords(records, RECORDS)
    await runBatch([records, '--out', whole])
    const batch = startBatch(records, '--out', results)
    await hasGrown(results, 1, batch)
    batch.child.kill(signal)
    const ended = await batch.ended
    const lines = contentOf(results).split('\n').length - 1
    expect(ended.code).toBe(code)
    expect(lines).toBeLessThan(RECORDS)
    expect(ended.messages).toContain(
      `Stopped after line ${lines.toLocaleString('en')} of ${records}.\nThe same command with --resume goes on.\n`,
    )
    expect(contentOf(whole).startsWith(contentOf(results))).toBe(true)
    await runBatch([records, '--out', results, '--resume'])
    expect(contentOf(results) === contentOf(whole)).toBe(true)
  })

  test('ends a batch that waits for a pipe, with what has come until then', async () => {
    const results = join(ownFolder(), 'results')
    const batch = startBatch('--out', results)
    batch.child.stdin?.write(recordLine(0) + recordLine(1) + recordLine(2).slice(0, 20))
    await hasGrown(results, 1, batch)
    batch.child.kill(signal)
    const { code: ended, messages } = await batch.ended
    expect(ended).toBe(code)
    expect(messages).toContain('Stopped after line 2 of standard input.')
    expect(messages).toContain('Records read: 2, written: 2, rejected: 0\n')
    expect(contentOf(results).split('\n')).toHaveLength(3)
  })

  test('ends a batch that nothing has come to', async () => {
    const batch = startBatch()
    // More than a pipe holds: it has been read, and so the signals are listened for.
    await write(batch.child.stdin, Buffer.alloc(4_000_000, '\n'))
    batch.child.kill(signal)
    expect(await batch.ended).toMatchObject({
      code,
      results: '',
      messages: 'Stopped before the first record.\nRecords read: 0, written: 0, rejected: 0\n',
    })
  })
})

test('a reader who leaves is no mistake', async () => {
  const records = join(ownFolder(), 'records')
  writeRecords(records, 20_000)
  const line = `set -o pipefail; ${nuchal} batch occipital-neck ${records} | head -1`
  const env = plainEnvironment()
  const { exitCode, stdout, stderr } = await execa('bash', ['-c', line], { env, extendEnv: false })
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
  expect(JSON.parse(stdout)).toMatchObject({ id: 'r0' })
})

test('a line of 1 GB is one reject in its place, and takes no memory', async () => {
  const { child, ended } = startBatch()
  const piece = Buffer.alloc(1_000_000, 'x')
  for (let count = 0; count < 1000; count += 1) await write(child.stdin, piece)
  child.stdin?.end(`\n${recordLine(0)}`)
  const { code, results, peak } = await ended
  const lines = results
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(code).toBe(1)
  expect(lines).toEqual([
    { line: 1, byteOffset: 0, problems: [expect.objectContaining({ code: 'line-too-long' })] },
    expect.objectContaining({ id: 'r0' }),
  ])
  expect(peak).toBeLessThan(200 * 1024)
})

test('ten times the records take no more memory', async () => {
  const folder = ownFolder()
  const peakOf = async (count: number) => {
    const records = join(folder, `${count}`)
    writeRecords(records, count)
    return (await runBatch([records, '--out', join(folder, `${count}.results`)])).peak
  }
  const few = await peakOf(20_000)
  const many = await peakOf(200_000)
  expect(many).toBeLessThan(few * 1.2)
  expect(many).toBeLessThan(200 * 1024)
})

test('whatever stands in a line, the others go on', async () => {
  const odd = [
    '\ufeff',
    '\0',
    '\r',
    '{"id":"a"}\r',
    '\u2028',
    '[[[',
    '"',
    '{"id":"a","answers":{"age":1}',
  ]
  const lines = odd.flatMap((line, at) => [
    Buffer.from(line),
    Buffer.from(recordLine(at * 11 * 13).trimEnd()),
  ])
  const bad = [Uint8Array.of(0xff, 0xfe, 0x00), Uint8Array.of(0xc3), Buffer.from('last', 'utf16le')]
  const all = [...lines, ...bad, Buffer.from(recordLine(99 * 11 * 13).trimEnd())]
  const file = Buffer.concat(
    all.flatMap((line, at) => (at === 0 ? [line] : [Buffer.from('\n'), line])),
  )
  const { code, results, messages } = await runBatch([], file)
  const told = results
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(code).toBe(1)
  // The first line is a byte-order mark alone and the third a return alone: blank, not records.
  expect(told.filter(({ problems }) => problems === undefined)).toHaveLength(odd.length + 1)
  expect(messages).toContain('Records read: 18, written: 9, rejected: 9 ')
  let byteOffset = 0
  const places = all.map((line, at) => {
    const place = { line: at + 1, byteOffset }
    byteOffset += line.length + 1
    return place
  })
  for (const { line, byteOffset: found, problems } of told) {
    if (problems !== undefined) expect(places).toContainEqual({ line, byteOffset: found })
  }
})

function contentOf(file: string): string {
  return sizeOf(file) === 0 ? '' : readFileSync(file, 'utf8')
}

/** Waits for room, so that no more than a piece is ever kept here. */
async function write(stream: NodeJS.WritableStream | null, piece: Uint8Array): Promise<void> {
  await new Promise((written) => stream?.write(piece, written))
}
