import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { decodeCompiled, encodeCompiled } from '../../src/cli/compiled-text.ts'
import { diskFiles } from '../../src/cli/disk-files.ts'
import { CASES, type Compiled, EXTENSION, readShipped, shippedIds } from '../../src/cli/shipped.ts'
import { compile } from '../../src/engine/compile.ts'
import { shipped } from './fake-host.ts'

const files = { ...diskFiles(), shipped }

function again(compiled: Compiled): Compiled {
  const { main, cases } = encodeCompiled(compiled)
  return decodeCompiled(main, () => cases)
}

test.for(shippedIds(files))('%s is the same written and read again', (id) => {
  const compiled = readShipped(files, id)
  expect(compiled.questionnaire.cases.length).toBeGreaterThan(0)
  expect(structuredClone(again(compiled))).toEqual(structuredClone(compiled))
})

test.for(shippedIds(files))('the program kept with %s is the one made of it', (id) => {
  const { questionnaire, program } = readShipped(files, id)
  const { nodeIn, nodeOf, ...made } = compile(questionnaire)
  expect(program).toMatchObject(made)
  for (const [kept, anew] of [
    [program.nodeIn, nodeIn],
    [program.nodeOf, nodeOf],
  ] as const) {
    expect(anew.size).toBeGreaterThan(0)
    expect([...kept]).toEqual([...anew])
    for (const key of anew.keys()) expect(new Map<object, number>(kept).has(key)).toBe(true)
  }
})

test.for(shippedIds(files))('%s is lines of ASCII', (id) => {
  for (const extension of [EXTENSION, CASES]) {
    const bytes = readFileSync(join(shipped, `${id}${extension}`))
    expect(bytes.every((byte) => byte < 0x80)).toBe(true)
    expect(bytes.at(-1)).toBe(0x0a)
  }
})

test('what is no ASCII comes back as it was', () => {
  const [id = ''] = shippedIds(files)
  const compiled = readShipped(files, id)
  const title = 'Nacken – “ü” ✓ 😀 \u2028 \0 \\u00fc'
  const questionnaire = { ...compiled.questionnaire, title }
  expect(again({ ...compiled, questionnaire }).questionnaire.title).toBe(title)
})
