import { readdirSync, readFileSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { execa } from 'execa'
import { expect, type TestContext, test, vi } from 'vitest'
import { workshop } from './workshop.ts'

vi.setConfig({ testTimeout: 240_000 })

const root = join(import.meta.dirname, '../..')
const page = readFileSync(join(root, 'docs/batch-at-scale.md'), 'utf8')
const blocks = [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]

/** All commands of the page: nobody reads of one that is not run here. */
const [repeatedIds, piped, fromFile, failedParts, overHosts, split, task, gather, spark] =
  blocks.map(([, , text = '']) => text)

test('the page has the commands that are run here', () => {
  const languages = blocks.map(([, language]) => language)
  expect(languages).toEqual(['sh', 'sh', 'sh', 'sh', 'sh', 'sh', 'bash', 'sh', 'python'])
})

test('GNU parallel gives the single run byte for byte, and tallies that add up to its own', async (context) => {
  await skipWithoutParallel(context)
  const shop = await workshop({ records: 200_000 })
  const single = await shop.single()
  const told = await shop.run(piped, { '100M': '4M' })
  expect(shop.read('results.ndjson') === single.results).toBe(true)
  expect(told).toEqual({ code: 0, output: await shop.text('nuchal tally single.json') })
  expect(readdirSync(join(shop.folder, 'tallies')).length).toBeGreaterThan(5)
  expect(await shop.text('nuchal tally --format json tallies/*')).toBe(single.tally)
  await shop.run(fromFile)
  expect(shop.read('results.ndjson') === single.results).toBe(true)
})

test('GNU parallel tells how many parts have a rejected record, and its log which parts failed', async (context) => {
  await skipWithoutParallel(context)
  const shop = await workshop({ records: 2000, bad: [10, 1500] })
  const single = await shop.single()
  const tellCode = { 'nuchal tally tallies/*.json': 'exit $?' }
  expect(await shop.run(piped, { ...tellCode, '100M': '50K' })).toMatchObject({ code: 2 })
  expect(await shop.text('nuchal tally --format json results.ndjson')).toBe(single.tally)
  expect(await shop.run(failedParts)).toEqual({ code: 0, output: '' })
  await shop.run(piped, { '100M': '200K', '--tally': '--exit-on urgency=routine --tally' })
  expect(await shop.run(failedParts)).toMatchObject({
    output: 'part 1 exited 3\npart 2 exited 3\n',
  })
})

test('GNU parallel gives the same over other machines', async (context) => {
  await skipWithoutParallel(context)
  const shop = await workshop({ records: 2000 })
  const single = await shop.single()
  // In place of ssh: the machine is this one. A login sets SHELL, by which parallel runs its jobs.
  shop.script(
    'ssh-here',
    'export SHELL=/bin/sh; echo "$1" >> hosts; while [ "$1" != -- ]; do shift; done; shift; eval "$*"',
  )
  const told = await shop.run(`export PARALLEL_SSH=ssh-here\n${overHosts}`, { '100M': '50K' })
  expect(told).toEqual({ code: 0, output: await shop.text('nuchal tally single.json') })
  expect(shop.read('results.ndjson')).toBe(single.results)
  expect(new Set(shop.read('hosts').trim().split('\n'))).toEqual(new Set(['server1', 'server2']))
})

test('ids that stand in two parts are found afterwards', async () => {
  const shop = await workshop({ records: 100 })
  const [first = '', ...others] = shop.read('responses.ndjson').trim().split('\n')
  const odd = String.raw`{"id":"a \"b\", c","answers":{}}`
  const numbers = ['{"id":7,"answers":{}}', '{"id":71,"answers":{}}']
  shop.write('responses.ndjson', [first, odd, ...numbers, ...others, odd, first, ''].join('\n'))
  await shop.text('nuchal batch SMALL responses.ndjson --allow-repeated-ids > results.ndjson')
  await shop.run(repeatedIds)
  const found = [String.raw`{"id":"a \"b\", c"`, first.replace(/,"answers.*/, ''), '']
  expect(shop.read('repeated-ids.txt')).toBe(found.join('\n'))
})

test('the tasks of a Slurm array give what a single run does, one of them after it was killed', async () => {
  const shop = await workshop({ records: 2000, bad: [10, 1500] })
  await shop.text('nuchal batch SMALL responses.ndjson --out all --rejects bad --tally sum || true')
  await shop.run(split, { 'l/16': 'l/3' })
  shop.write('task.sbatch', shop.here(task))
  await shop.text('bash -n task.sbatch')
  const tasks = ['0', '1', '2'].map((id) => `SLURM_ARRAY_TASK_ID=${id} bash task.sbatch`)
  for (const one of tasks) await shop.text(one)
  const results = join(shop.folder, 'results/0001')
  truncateSync(results, readFileSync(results).length - 1010)
  await shop.text(tasks[1] ?? '')
  const { output } = await shop.run(gather)
  expect(output).toBe(await shop.text('nuchal tally sum'))
  expect(shop.read('results.ndjson')).toBe(shop.read('all'))
  expect(shop.read('rejects.ndjson').match(/"id":"bad-\d+"/g)).toEqual([
    '"id":"bad-10"',
    '"id":"bad-1500"',
  ])
})

test('a task that fails in earnest fails for Slurm too', async () => {
  const shop = await workshop({ records: 1 })
  shop.write('task.sbatch', shop.here(task))
  expect(await shop.run('SLURM_ARRAY_TASK_ID=7 bash task.sbatch')).toMatchObject({ code: 2 })
})

test('the command that Spark runs is a filter of each partition, and fails only in earnest', async () => {
  const shop = await workshop({ records: 2000, bad: [1500] })
  const single = await shop.single()
  const [, command = ''] = /^command = "(.*)"$/m.exec(spark ?? '') ?? []
  const filter = shop.here(command)
  shop.script('filter', `env --ignore-environment PATH="$PATH" ${filter}`)
  await shop.text(`split --number=l/3 responses.ndjson partition-; : > partition-empty
for each in partition-*; do filter < $each || exit; done > results.ndjson`)
  const bare = (text: string) => text.replace(/"line":\d+,"byteOffset":\d+/, '')
  expect(bare(shop.read('results.ndjson'))).toBe(bare(single.results))
  shop.script('filter', filter.replace('batch', 'batch --no-such-option'))
  expect(await shop.run('filter < responses.ndjson')).toMatchObject({ code: 1 })
})

async function skipWithoutParallel({ skip }: TestContext): Promise<void> {
  const { stdout } = await execa('parallel', ['--version'], { reject: false })
  if (stdout?.startsWith('GNU parallel') !== true) {
    skip('This test needs GNU parallel. Install it: apt-get install parallel.')
  }
}
