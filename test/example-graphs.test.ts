import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { run } from './cli/fake-host.ts'

const renewal = 'npx vitest run test/example-graphs.test.ts --update'
const page = readFileSync(new URL('../docs/graph.md', import.meta.url), 'utf8')
const response = new URL('../docs/examples/two-neck-blocks/response.yaml', import.meta.url)
const files = { 'answers.yaml': readFileSync(response, 'utf8') }

const topic = ['graph', 'occipital-neck', 'medial-branch-block']
const painted = [...topic, '--response', 'answers.yaml']

const printed = [
  { file: 'medial-branch-block.svg', args: [...topic, '--format', 'svg'] },
  { file: 'medial-branch-block.txt', args: topic },
  { file: 'two-neck-blocks.svg', args: [...painted, '--format', 'svg'] },
  { file: 'two-neck-blocks.txt', args: painted },
]

test.for(printed)(`$file is what is printed today; to renew it: ${renewal}`, async (one) => {
  const { code, results, messages } = await run(one.args, { files })
  expect({ code, messages }).toEqual({ code: 0, messages: '' })
  await expect(results).toMatchFileSnapshot(`../docs/graph/${one.file}`)
})

test('the page shows each of them, and there are no others', () => {
  const names = printed.map(({ file }) => file).toSorted()
  expect(readdirSync(new URL('../docs/graph', import.meta.url))).toEqual(names)
  const shown = [...page.matchAll(/\(graph\/([^)]+)\)/g)].map(([, name]) => name)
  expect(shown.toSorted()).toEqual(names)
})

const commands = [...page.matchAll(/^ {4}nuchal (graph .*)$/gm)].map(([, command = '']) => command)

test('the page shows commands', () => {
  expect(commands.length).toBeGreaterThanOrEqual(6)
})

test.for(commands)('nuchal %s does what the page says', async (command) => {
  const { code, messages } = await run(command.split(' '), { files })
  expect({ code, messages }).toEqual({ code: 0, messages: '' })
})
