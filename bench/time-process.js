import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const tellUsage = new URL('tell-usage.js', import.meta.url).href

/** Both make every start of Node slower, and neither is the program's. */
const { NODE_OPTIONS: _, NODE_EXTRA_CA_CERTS: __, ...env } = process.env

/** Runs Node once: the milliseconds it took and was busy, and its peak memory in megabytes. */
export function timeProcess(args) {
  const stdio = ['ignore', 'pipe', 'pipe', 'pipe']
  const begun = performance.now()
  const done = spawnSync(process.execPath, ['--import', tellUsage, ...args], {
    cwd: root,
    env,
    stdio,
    maxBuffer: 1e8,
  })
  const milliseconds = performance.now() - begun
  if (done.status !== 0)
    throw new Error(`${args.join(' ')} ended with ${done.status}: ${done.stderr}`)
  return { milliseconds, ...JSON.parse(done.output[3]), printed: String(done.stdout) }
}
