import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

// Makes `dist` of the sources: types checked, questionnaires compiled, the program bundled and run
// once for what V8 makes of it. `--if-changed`: only where something has changed since.

const SOURCES = ['src', 'questionnaires', 'tsconfig.json', 'rolldown.config.js', 'build.js']
const INSTALLED = 'node_modules/.package-lock.json'
const PROGRAM = 'dist/program'

if (!process.argv.includes('--if-changed') || hasChanged()) await build()

function hasChanged() {
  // It is written last, and for one V8 only.
  const last = existsSync(PROGRAM)
    ? readdirSync(PROGRAM).find((name) => name.endsWith(`${process.versions.v8}.bin`))
    : undefined
  if (last === undefined) return true
  const built = statSync(join(PROGRAM, last)).mtimeMs
  return [...SOURCES, INSTALLED].some((path) => newestIn(path) > built)
}

/** When the path, or anything in it, was last changed. */
function newestIn(path) {
  const found = statSync(path)
  const names = found.isDirectory() ? readdirSync(path) : []
  return Math.max(found.mtimeMs, ...names.map((name) => newestIn(join(path, name))))
}

async function build() {
  process.stderr.write('Building nuchal: half a minute at most, and only after a change ...\n')
  rmSync('dist', { recursive: true, force: true })
  run('node_modules/typescript/bin/tsc')
  run('dist/cli/compile-shipped.js')
  const [{ build: bundle }, { default: bundles }] = await Promise.all([
    import('rolldown'),
    import('./rolldown.config.js'),
  ])
  for (const one of bundles) await bundle(one)
  run('dist/cli/start/keep-code.js')
}

function run(script) {
  const { status } = spawnSync(process.execPath, [script], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
