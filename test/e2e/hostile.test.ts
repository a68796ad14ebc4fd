import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { execa } from 'execa'
import { expect, test } from 'vitest'
import { hostileTexts } from '../definition/hostile-texts.ts'
import { ownFolder, program } from './command-line.ts'

const peakMemory = fileURLToPath(new URL('peak-memory.cjs', import.meta.url))

/** What no questionnaire may make the program hold, in kilobytes. */
const MOST = 300 * 1024

/** Those that bend the reader the furthest; the others end as soon. */
const worst = hostileTexts.filter(({ what }) =>
  /50,000 keys|10 MB|aliases|same key|a thousand times|ring|joined|names that|in one/.test(what),
)

test.for(worst)('$what stay below 300 MB', { timeout: 30_000 }, async ({ text, code }) => {
  const file = join(ownFolder(), 'hostile.yaml')
  writeFileSync(file, text)
  const args = ['--require', peakMemory, program, 'check', file]
  const { exitCode, stdout, stderr } = await execa('node', args, { reject: false })
  expect(exitCode).toBe(1)
  expect(stdout).toContain(`[${code}]`)
  expect(Number(/peak (\d+)/.exec(stderr)?.[1])).toBeLessThan(MOST)
})
