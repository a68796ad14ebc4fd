import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { execa } from 'execa'
import { expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { ownFolder } from './command-line.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What npm puts in of its own accord. */
const always = ['package.json', 'README.md', 'LICENSE']

test('the packed program works from any folder', { timeout: 120_000 }, async () => {
  const [packed, installed, elsewhere] = [ownFolder(), ownFolder(), ownFolder()]
  // The tests run on what was just built; to build again here would take it from under them.
  const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', packed]
  const [{ filename, files }] = JSON.parse((await execa('npm', pack, { cwd: root })).stdout)
  const paths: readonly string[] = files.map(({ path }: { readonly path: string }) => path)
  expect(paths).toContainEqual(expect.stringMatching(/^dist\/program\/core-.*\.bin$/))
  const tops = paths.map((path) => path.split('/')[0])
  expect([...always, ...manifest.files]).toEqual(expect.arrayContaining(tops))
  expect(tops).toEqual(expect.arrayContaining(['bin', 'dist', 'questionnaires', 'LICENSE']))

  const quietly = ['--prefer-offline', '--no-audit', '--no-fund']
  await execa('npm', ['install', '--prefix', installed, join(packed, filename), ...quietly])
  const nuchal = async (args: readonly string[], input = '') => {
    const program = join(installed, 'node_modules', '.bin', 'nuchal')
    return (await execa(program, args, { cwd: elsewhere, input, all: true })).all
  }
  copyFileSync(join(root, 'test', 'e2e', 'small.yaml'), join(elsewhere, 'mine.yaml'))
  expect(await nuchal(['--version'])).toBe(manifest.version)
  expect(await nuchal(['list'])).toContain('occipital-neck 1.0.0')
  expect(await nuchal(['evaluate', 'occipital-neck', '-'], 'answers: { age: 41 }')).toContain(
    'Made from occipital-neck@1.0.0 on ',
  )
  expect(await nuchal(['check', 'mine.yaml'])).toContain('1 questionnaire: 0 errors')
})
