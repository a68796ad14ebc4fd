import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findFaults } from '../../src/cli/deep-check/find-faults.ts'
import { type Loaded, load } from '../../src/definition/load.ts'
import { problemCodes } from '../../src/definition/problem.ts'
import type { FileContent } from '../../src/definition/read/file-content.ts'
import { readResponse } from '../../src/definition/read-response.ts'
import { renderProblem } from '../../src/definition/render-problem.ts'

const here = import.meta.dirname

/** A bad questionnaire is `<code>.yaml`, or a folder `<code>` of files. */
const samples = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() || entry.name.endsWith('.yaml'))
  .map((entry) => ({
    code: entry.name.replace(/\.yaml$/, ''),
    folder: entry.isDirectory() ? join(here, entry.name) : here,
    file: entry.isDirectory() ? 'questionnaire.yaml' : entry.name,
  }))

test('every code has its sample, and every sample its code', () => {
  expect(samples.map(({ code }) => code).toSorted()).toEqual(problemCodes.toSorted())
})

test.for(samples)('$code is explained', async ({ code, folder, file }) => {
  const loaded = withFaults(load(file, (path) => read(folder, path)))
  const { problems, files, questionnaire } = withResponse(loaded, join(folder, 'response.yaml'))
  expect([...new Set(problems.map((problem) => problem.code))]).toEqual(expectedCodes(code))
  const isUsable = !problems.some((one) => one.severity === 'error' && !isProven(one.code))
  expect(questionnaire !== undefined).toBe(isUsable)
  const shown = problems.slice(-3).map((problem) => renderProblem(problem, files))
  await expect(`${shown.join('\n\n')}\n`).toMatchFileSnapshot(join(here, `${code}.txt`))
})

/** What every possible response shows is looked for where nothing else is wrong. */
function withFaults(loaded: Loaded): Loaded {
  if (loaded.problems.length > 0) return loaded
  const { problems } = findFaults(loaded, 100_000)
  return { ...loaded, problems }
}

/** A folder with a response in it is about the response. */
function withResponse(loaded: Loaded, path: string): Loaded {
  if (!existsSync(path) || loaded.questionnaire === undefined) return loaded
  const bytes = new Uint8Array(readFileSync(path))
  const { problems, files } = readResponse('response.yaml', bytes, loaded.questionnaire)
  const isSound = !problems.some(({ severity }) => severity === 'error')
  return isSound ? { ...loaded, problems, files } : { problems, files, placeOf: loaded.placeOf }
}

/** Found by proof, in a questionnaire that can be read. */
const isProven = (code: string) => code === 'flag-hidden' || code === 'flag-never-fires'

/** That there are too many problems takes too many problems. */
function expectedCodes(code: string): readonly string[] {
  return code === 'too-many-problems' ? ['unknown-key', code] : [code]
}

/** What a disk says of files that no test should have to store. */
const odd: Readonly<Record<string, FileContent>> = {
  'big.yaml': { kind: 'too-large', size: 50_000_000 },
  'locked.yaml': { kind: 'unreadable', reason: 'permission denied' },
}

function read(folder: string, path: string): FileContent {
  const file = join(folder, path)
  if (odd[path] !== undefined) return odd[path]
  return existsSync(file)
    ? { kind: 'bytes', bytes: new Uint8Array(readFileSync(file)) }
    : { kind: 'missing' }
}
