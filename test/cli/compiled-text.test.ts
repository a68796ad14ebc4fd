import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { decodeCompiled, encodeCompiled } from '../../src/cli/compiled-text.ts'
import { diskFiles } from '../../src/cli/disk-files.ts'
import { readShipped, shippedIds } from '../../src/cli/shipped.ts'
import { shipped } from './fake-host.ts'

const files = { ...diskFiles(), shipped }

test.for(shippedIds(files))('%s is the same written and read again', (id) => {
  const compiled = readShipped(files, id)
  expect(compiled.questionnaire.cases.length).toBeGreaterThan(0)
  const again = decodeCompiled(encodeCompiled(compiled))
  expect(structuredClone(again)).toEqual(structuredClone(compiled))
})

test.for(shippedIds(files))('%s is two lines of ASCII', (id) => {
  const bytes = readFileSync(join(shipped, `${id}.ndjson`))
  expect(bytes.every((byte) => byte < 0x80)).toBe(true)
  expect(bytes.filter((byte) => byte === 0x0a)).toHaveLength(2)
})

test('what is no ASCII comes back as it was', () => {
  const [id = ''] = shippedIds(files)
  const { questionnaire, hash } = readShipped(files, id)
  const title = 'Nacken – “ü” ✓ 😀 \u2028 \0 \\u00fc'
  const again = decodeCompiled(encodeCompiled({ questionnaire: { ...questionnaire, title }, hash }))
  expect(again.questionnaire.title).toBe(title)
})
