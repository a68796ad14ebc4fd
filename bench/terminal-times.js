import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import process from 'node:process'

const ROUNDS = 7
const KEYS = 60
const DOWN = '\u001B[B'

/** What the intake shows once it waits for a key, and an empty program once it has started. */
const ASKED = 's stop'
const STARTED = 'started'

/**
 * Milliseconds in a terminal of its own (`script`): to the first question, to the first line of an empty
 * program, and from a key to the redrawn screen.
 */
export async function terminalTimes() {
  const empty = []
  const first = []
  const keys = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const program = begin(['-e', `console.log('${STARTED}');setTimeout(()=>{},9000)`])
    empty.push(await program.until(STARTED))
    program.end()
    const intake = begin(['bin/nuchal.js'])
    first.push(await intake.until(ASKED))
    for (let key = 0; key < KEYS; key += 1) keys.push(await intake.press(DOWN))
    intake.end()
  }
  return { empty, first, keys }
}

/** Starts Node in a terminal; nothing that was set outside slows it down. */
function begin(args) {
  const { NODE_OPTIONS, NODE_EXTRA_CA_CERTS, ...env } = process.env
  const state = mkdtempSync(join(tmpdir(), 'nuchal-bench-'))
  const quoted = [process.execPath, ...args].map((word) => `'${word.replaceAll("'", `'\\''`)}'`)
  const started = performance.now()
  const child = spawn(
    'script',
    ['-qec', `stty rows 40 cols 100; ${quoted.join(' ')}`, '/dev/null'],
    {
      stdio: ['pipe', 'pipe', 'ignore'],
      env: { ...env, XDG_STATE_HOME: state },
    },
  )
  const shows = (isShown) =>
    new Promise((resolve) => {
      const hear = (data) => {
        if (!isShown(String(data))) return
        child.stdout.off('data', hear)
        resolve(performance.now())
      }
      child.stdout.on('data', hear)
    })
  return {
    until: async (text) => (await shows((data) => data.includes(text))) - started,
    press: async (key) => {
      const redrawn = shows(() => true)
      const pressed = performance.now()
      child.stdin.write(key)
      const took = (await redrawn) - pressed
      // The rest of the screen follows at once, and belongs to this key.
      await new Promise((resolve) => setTimeout(resolve, 10))
      return took
    },
    end: () => child.kill('SIGKILL'),
  }
}
