import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { execa } from 'execa'
import { beforeEach, expect, test, vi } from 'vitest'
import { ownFolder } from './command-line.ts'

vi.setConfig({ testTimeout: 60_000 })

const root = join(import.meta.dirname, '../..')
const args = ['evaluate', 'occipital-neck', '-', '--date', '2026-11-21']
const input = '{ "answers": { "age": 41, "pain-site": ["back-of-head"] } }'

let folder: string
let kept: string

beforeEach(() => {
  folder = ownFolder()
  for (const part of ['bin', 'dist', 'package.json']) {
    cpSync(join(root, part), join(folder, part), { recursive: true })
  }
  const program = join(folder, 'dist', 'program')
  const [name = ''] = readdirSync(program).filter((file) => file.endsWith('.bin'))
  kept = join(program, name)
})

const summary = async () => {
  return (await execa('node', [join(folder, 'bin', 'nuchal.js'), ...args], { input })).stdout
}

test.for([
  { how: 'is missing', harm: () => rmSync(kept) },
  { how: 'is empty', harm: () => writeFileSync(kept, '') },
  { how: 'is cut short', harm: () => writeFileSync(kept, readFileSync(kept).subarray(0, 9999)) },
  { how: 'has other bytes', harm: () => writeFileSync(kept, readFileSync(kept).fill(7, 5000)) },
])('the program does the same where the code that was kept $how', async ({ harm }) => {
  const before = await summary()
  harm()
  expect(await summary()).toBe(before)
})

test('the code that was kept at the build is taken', async () => {
  const [loader, program, core] = ['cli/start/load-core.js', 'program', 'program/core.js'].map(
    (path) => JSON.stringify(join(root, 'dist', path)),
  )
  const code = `const { loadCore } = await import(${loader})
    const { createRequire } = await import('node:module')
    const { script } = loadCore(${program}, createRequire(${core}))
    process.stdout.write(String(script.cachedDataRejected))`
  const { stdout } = await execa('node', ['--input-type=module', '--eval', code])
  expect(stdout).toBe('false')
})

test('code that was kept is not taken for that of a program changed since', async () => {
  const core = join(folder, 'dist', 'program', 'core.js')
  writeFileSync(core, readFileSync(core, 'utf8').replaceAll('Made from ', 'Took from '))
  expect(await summary()).toContain('Took from occipital-neck@1.0.0')
})

test('a summary in a pipe loads none of what few commands need of Node', async () => {
  const told = join(folder, 'loaded.cjs')
  const code = `process.on('exit', () => console.error(process.moduleLoadList.join()))`
  writeFileSync(told, code)
  const program = join(folder, 'bin', 'nuchal.js')
  const { stderr } = await execa('node', ['--require', told, program, ...args], { input })
  const loaded = stderr.split(',').map((name) => name.replace('NativeModule ', ''))
  expect(loaded).toContain('vm')
  for (const name of ['os', 'module', 'child_process', 'crypto', 'readline', 'worker_threads']) {
    expect(loaded).not.toContain(name)
  }
})
