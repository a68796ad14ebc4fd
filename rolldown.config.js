import { defineConfig } from 'rolldown'

/**
 * CommonJS, since only of that can be kept what V8 made of it (`src/cli/start/load-core.ts`). What
 * every start needs is one file, `core.js`; the rest is loaded by the commands that need it.
 */
// biome-ignore lint/style/noDefaultExport: rolldown asks for it
export default defineConfig({
  input: {
    start: 'dist/cli/start/start.js',
    program: 'dist/cli/start/core.js',
    'batch-worker': 'dist/cli/batch/batch-worker.js',
  },
  platform: 'node',
  logLevel: 'warn',
  // `evaluate` is loaded by its command, as all of them are; here it belongs to what a start needs.
  checks: { ineffectiveDynamicImport: false },
  plugins: [{ name: 'plain-commonjs', generateBundle: writePlain }],
  output: {
    dir: 'dist/program',
    format: 'cjs',
    codeSplitting: { groups: [{ name: 'core', test: /cli.start.core\.js$/ }] },
    chunkFileNames: ({ name }) => (name === 'core' ? 'core.js' : '[name]-[hash].js'),
  },
})

/** The core in one byte a character, as `load-core.ts` reads it; the package itself is ES modules. */
function writePlain(_, bundle) {
  const core = bundle['core.js']
  core.code = core.code.replaceAll(/[^\0-\x7f]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
  this.emitFile({ type: 'asset', fileName: 'package.json', source: '{ "type": "commonjs" }\n' })
}
