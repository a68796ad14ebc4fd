import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { diskFiles } from '../../src/cli/disk-files.ts'
import { UsageError } from '../../src/cli/usage-error.ts'
import { fixYaml, showFixes, writeFixes } from '../../src/cli/write-fixes.ts'
import { kneeYaml } from './knee.ts'

const root = mkdtempSync(join(tmpdir(), 'nuchal-fix-'))
const files = diskFiles()
const location = { kind: 'yaml', folder: join(root, 'knee'), entry: 'questionnaire.yaml' } as const
const part = 'findings:\n  odd: { when: wrost < 3, say: x } # kept\n'

afterAll(() => rmSync(root, { recursive: true }))

function start(): void {
  rmSync(location.folder, { recursive: true, force: true })
  mkdirSync(location.folder)
  writeFileSync(join(root, 'out.yaml'), part)
  writeFileSync(join(location.folder, 'part.yaml'), part)
  writeFileSync(join(location.folder, location.entry), `${kneeYaml}include: [part.yaml]\n`)
}

test('what has changed is written to the file it stands in, and no other', () => {
  start()
  const fixed = fixYaml(location, files)
  writeFixes(fixed, location, files)
  const read = (name: string) => readFileSync(join(location.folder, name), 'utf8')
  expect(read('part.yaml')).toBe(part.replace('wrost', 'worst'))
  expect(read(location.entry)).toBe(`${kneeYaml}include: [part.yaml]\n`)
  expect(showFixes(fixed)).toBe(
    `${join(location.folder, 'part.yaml')}:2 fixed\n` +
      '-   odd: { when: wrost < 3, say: x } # kept\n' +
      '+   odd: { when: worst < 3, say: x } # kept\n\n',
  )
})

test('a file that has changed meanwhile stays as it is', () => {
  start()
  const fixed = fixYaml(location, files)
  writeFileSync(join(location.folder, 'part.yaml'), 'findings: {}\n')
  expect(() => writeFixes(fixed, location, files)).toThrow(UsageError)
  expect(readFileSync(join(location.folder, 'part.yaml'), 'utf8')).toBe('findings: {}\n')
})

test('a link that leads out of the folder is not followed', () => {
  start()
  rmSync(join(location.folder, 'part.yaml'))
  symlinkSync(join(root, 'out.yaml'), join(location.folder, 'part.yaml'))
  const fixed = fixYaml(location, files)
  writeFixes(fixed, location, files)
  expect(fixed.fixes).toBe(0)
  expect(readFileSync(join(root, 'out.yaml'), 'utf8')).toBe(part)
})
