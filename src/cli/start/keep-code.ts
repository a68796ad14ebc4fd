import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import type { Host } from '../host.ts'
import { keepCode } from './kept-code.ts'
import { loadCore } from './load-core.ts'

const ANSWERS = '{"answers":{"age":41,"pain-site":["back-of-head"],"worst-pain":8}}'

// The last part of the build: keeps what V8 makes of the code that these command lines run.
const root = join(import.meta.dirname, '../../..')
const folder = join(root, 'dist', 'program')
const { program, script, bytes } = loadCore(folder)
const cache = mkdtempSync(join(tmpdir(), 'nuchal-'))
Object.assign(process.env, { XDG_CACHE_HOME: cache })
const host = onlyRunning(program.processHost())
const own = join(root, 'questionnaires', 'occipital-neck')
const lines = [
  ['--version'],
  ['evaluate', own, 'answers'],
  ['evaluate', own, 'answers'],
  ['evaluate', 'occipital-neck', 'answers'],
  ['evaluate', 'occipital-neck', 'answers', '--format', 'json'],
]
try {
  for (const line of lines) process.exitCode ||= await program.main(line, host)
} finally {
  rmSync(cache, { recursive: true })
}
keepCode(folder, bytes, script.createCachedData())

/** A host that prints nothing, and has the answers. */
function onlyRunning(real: Host): Host {
  const bytes = new TextEncoder().encode(ANSWERS)
  const read: Host['files']['read'] = (path) => {
    return path === 'answers' ? { kind: 'bytes', bytes } : real.files.read(path)
  }
  return { ...real, print: async () => {}, files: { ...real.files, read } }
}
