import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { execa } from 'execa'
import { onTestFinished, vi } from 'vitest'

/** The built program. */
export const program: string = fileURLToPath(new URL('../../bin/nuchal.js', import.meta.url))

/** Its command line, for a shell. */
export const nuchal = `node ${program}`

/** What the program prints where there is no terminal. */
export async function run(
  args: readonly string[],
  input: string,
  variables: NodeJS.ProcessEnv = {},
): Promise<string> {
  const env = { ...plainEnvironment(), ...variables }
  const options = { input, env, extendEnv: false, stripFinalNewline: false }
  return (await execa(process.execPath, [program, ...args], options)).stdout
}

/**
 * The environment without what would change how the program looks, and with a place of the test's
 * own for what it keeps.
 */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const { NO_COLOR, FORCE_COLOR, COLORTERM, ACCESSIBLE, TMUX, ...rest } = process.env
  return {
    ...rest,
    LC_ALL: 'C.UTF-8',
    TERM: 'xterm',
    XDG_STATE_HOME: ownFolder(),
    XDG_CACHE_HOME: ownFolder(),
    XDG_DATA_HOME: ownFolder(),
  }
}

/** A folder of the test's own, gone when it has ended. A program that is ending may still write there. */
export function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'nuchal-'))
  // What is written while the rest is removed has to be removed anew: `rmSync` by itself only waits.
  const remove = () => rmSync(folder, { recursive: true, force: true })
  onTestFinished(() => vi.waitFor(remove, { timeout: 5000 }))
  return folder
}
