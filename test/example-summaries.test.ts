import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { run } from './cli/fake-host.ts'

const renewal = 'npx vitest run test/example-summaries.test.ts --update'
const today = '2026-11-21'
const folder = new URL('../docs/examples/', import.meta.url)
const names = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
)

const printed = names.flatMap((name) => [
  { name, file: 'summary.md', format: 'markdown' },
  { name, file: 'note.txt', format: 'note' },
])

/** The response of an example, and the questionnaire it is to. */
function responseOf(name: string) {
  const text = readFileSync(new URL(`${name}/response.yaml`, folder), 'utf8')
  const [, id = ''] = /^questionnaire: ([a-z-]+)@/m.exec(text) ?? []
  return { id, files: { 'response.yaml': text } }
}

async function evaluated(name: string, format: string) {
  const { id, files } = responseOf(name)
  return run(['evaluate', id, 'response.yaml', '--format', format, '--date', today], { files })
}

test.for(printed)(`$name/$file is what is printed today; to renew it: ${renewal}`, async (one) => {
  const { code, results, messages } = await evaluated(one.name, one.format)
  expect({ code, messages }).toEqual({ code: 0, messages: '' })
  await expect(results).toMatchFileSnapshot(`../docs/examples/${one.name}/${one.file}`)
})

test.for(names)('%s holds a response, its summary, its note and nothing else', (name) => {
  const files = readdirSync(new URL(name, folder))
  expect(files.toSorted()).toEqual(['note.txt', 'response.yaml', 'summary.md'])
})

test.for([
  { name: 'two-neck-blocks', urgency: 'routine', told: 'two-block class: concordant' },
  { name: 'new-headache-at-68', urgency: 'urgent', told: 'TOPICS: withheld' },
  { name: 'little-is-known', urgency: 'routine', told: '? class' },
])('$name is at least $urgency and tells: $told', async ({ name, urgency, told }) => {
  const { results } = await evaluated(name, 'note')
  expect(results).toMatch(new RegExp(`^URGENCY: (at least )?${urgency}`, 'm'))
  expect(results.replaceAll(/\n {2}/g, ' ')).toContain(told)
})
