import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const tellMemory = fileURLToPath(new URL('tell-memory.cjs', import.meta.url))

/** Bash tells how long a program took and was busy on 3, and gives it the streams it was given itself. */
const TIMED = 'TIMEFORMAT="%R %U %S"; { time "$@" 2>&4 3>&- 4>&-; } 4>&2 2>&3'

/**
 * Runs Node once: the milliseconds it took and was busy. Nothing is loaded beside the program, which
 * would be much of a short run, and of an empty one more than of any other.
 */
export function timeProcess(args) {
  const { output, stdout } = run('bash', ['-c', TIMED, 'bash', process.execPath, ...args])
  const [real, user, system] = String(output[3]).trim().split(' ').map(Number)
  return { milliseconds: 1000 * real, busy: 1000 * (user + system), printed: String(stdout) }
}

/** Runs Node once: the megabytes it took at most. */
export function memoryOf(args) {
  return Number(run(process.execPath, ['--require', tellMemory, ...args]).output[3])
}

function run(command, args) {
  // Both make every start of Node slower, and neither is the program's.
  const { NODE_OPTIONS: _, NODE_EXTRA_CA_CERTS: __, ...others } = process.env
  // Bash writes numbers as the language of the machine does.
  const env = { ...others, LC_ALL: 'C' }
  const stdio = ['ignore', 'pipe', 'pipe', 'pipe']
  const done = spawnSync(command, args, { cwd: root, env, stdio, maxBuffer: 1e8 })
  if (done.status !== 0)
    throw new Error(`${args.join(' ')} ended with ${done.status}: ${done.stderr}`)
  return done
}
