import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { setFlagsFromString } from 'node:v8'
import type { Host } from '../host.ts'
import { keepCode } from './kept-code.ts'
import { loadCore } from './load-core.ts'

const ANSWERS = '{"answers":{"age":41,"pain-site":["back-of-head"],"worst-pain":8}}'

// The last part of the build: keeps what V8 makes of the code that these command lines run.
const root = join(import.meta.dirname, '../../..')
const folder = join(root, 'dist', 'program')
const { program, script, bytes } = loadCore(folder, createRequire(join(folder, 'core.js')))
const cache = mkdtempSync(join(tmpdir(), 'nuchal-'))
Object.assign(process.env, { XDG_CACHE_HOME: cache })
const host = onlyRunning(program.processHost())
const own = join(root, 'questionnaires', 'occipital-neck')
const lines = [
  ['evaluate', 'occipital-neck', 'answers'],
  ['evaluate', 'occipital-neck', 'answers', '--format', 'json'],
  ['evaluate', own, 'answers'],
  ['evaluate', own, 'answers'],
  ['--version'],
]
try {
  for (const line of lines) {
    process.exitCode ||= await program.main(line, host)
    // What V8 made faster it will make so at its first call in every start: that pays for what one
    // summary calls often, and for no more.
    setFlagsFromString('--no-sparkplug')
  }
} finally {
  rmSync(cache, { recursive: true })
}
// Under other flags than those of a start, what was kept would be refused.
setFlagsFromString('--sparkplug')
keepCode(folder, bytes, script.createCachedData())

/** A host that prints nothing, and has the answers. */
function onlyRunning(real: Host): Host {
  const bytes = new TextEncoder().encode(ANSWERS)
  const read: Host['files']['read'] = (path) => {
    return path === 'answers' ? { kind: 'bytes', bytes } : real.files.read(path)
  }
  return { ...real, print: async () => {}, files: { ...real.files, read } }
}
