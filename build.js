import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

// Makes `dist` of the sources: types checked, questionnaires compiled, the program bundled and run
// once for what V8 makes of it. `--if-changed`: only where something has changed since.

const SOURCES = ['src', 'questionnaires', 'tsconfig.json', 'rolldown.config.js', 'build.js']
const INSTALLED = 'node_modules/.package-lock.json'
const PROGRAM = 'dist/program'

process.chdir(import.meta.dirname)
if (!process.argv.includes('--if-changed')) await build('')
else if (hasChanged()) await build(', which is needed only after a change')

function hasChanged() {
  const last = lastBuilt()
  if (last === undefined) return true
  const built = statSync(last).mtimeMs
  return [...SOURCES, INSTALLED].some((path) => newestIn(path) > built)
}

/** What is written last, and for one V8 only; it bears the time at which its build began. */
function lastBuilt() {
  const names = existsSync(PROGRAM) ? readdirSync(PROGRAM) : []
  const name = names.find((one) => one.endsWith(`${process.versions.v8}.bin`))
  return name && join(PROGRAM, name)
}

/** When the path, or anything in it, was last changed; what is not there, or no longer, never was. */
function newestIn(path) {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined) return 0
  const names = found.isDirectory() ? readdirSync(path) : []
  const within = names.map((name) => newestIn(join(path, name)))
  return Math.max(found.mtimeMs, found.ctimeMs, ...within)
}

async function build(reason) {
  process.stderr.write(`Building nuchal, half a minute at most${reason} ...\n`)
  const begun = new Date()
  rmSync('dist', { recursive: true, force: true })
  run('node_modules/typescript/bin/tsc')
  run('dist/cli/compile-shipped.js')
  const [{ build: bundle }, { default: bundles }] = await Promise.all([
    import('rolldown'),
    import('./rolldown.config.js'),
  ])
  for (const one of bundles) await bundle(one)
  run('dist/cli/start/keep-code.js')
  // What was changed while it was built is newer than that.
  utimesSync(lastBuilt(), begun, begun)
}

function run(script) {
  const { status } = spawnSync(process.execPath, [script], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
