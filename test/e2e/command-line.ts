import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

/** The built program. */
export const program: string = fileURLToPath(new URL('../../bin/nuchal.js', import.meta.url))

/** Its command line, for a shell. */
export const nuchal = `node ${program}`

/** A folder of the test's own, gone when it has ended. */
export function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'nuchal-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
