import { defineConfig } from 'rolldown'

const common = { platform: 'node', logLevel: 'warn' }

/**
 * CommonJS, since only of that can be kept what V8 made of it (`src/cli/start/load-core.ts`). What
 * every start needs is one file, `core.js`; the rest is loaded by the commands that need it.
 */
// biome-ignore lint/style/noDefaultExport: rolldown asks for it
export default defineConfig([
  {
    ...common,
    input: { program: 'dist/cli/start/core.js' },
    // `evaluate` is loaded by its command, as all of them are; here it belongs to what a start needs.
    checks: { ineffectiveDynamicImport: false },
    plugins: [
      { name: 'without-unused', resolveId: keepUnused, load: loadUnused, transform: dropUnused },
      { name: 'plain-commonjs', generateBundle: writePlain },
    ],
    output: {
      dir: 'dist/program',
      format: 'cjs',
      codeSplitting: { groups: [{ name: 'core', test: /cli.start.core\.js$/ }] },
      chunkFileNames: ({ name }) => (name === 'core' ? 'core.js' : '[name]-[hash].js'),
    },
  },
  // Files that are started one by one share nothing, so that each is one file.
  ...['start/start', 'batch/batch-worker'].map((path) => ({
    ...common,
    input: `dist/cli/${path}.js`,
    output: { dir: 'dist/program', format: 'cjs', codeSplitting: false },
  })),
])

/** Chalk is told how many colours there are (`style.ts`): what finds that out is left out. */
const FINDS_COLOURS = '#supports-color'

function keepUnused(id) {
  return id === FINDS_COLOURS ? id : null
}

function loadUnused(id) {
  return id === FINDS_COLOURS ? 'export default { stdout: false, stderr: false }' : null
}

/** No command is a program of its own: Commander need not load what would start one. */
function dropUnused(code, id) {
  if (!id.endsWith('commander/lib/command.js')) return null
  return code.replace("require('node:child_process')", 'undefined')
}

/**
 * The core in one byte a character, as `load-core.ts` reads it, and without the file that only passes
 * it on; the package itself is ES modules.
 */
function writePlain(_, bundle) {
  delete bundle['program.js']
  const core = bundle['core.js']
  core.code = core.code.replaceAll(/[^\0-\x7f]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
  this.emitFile({ type: 'asset', fileName: 'package.json', source: '{ "type": "commonjs" }\n' })
}
