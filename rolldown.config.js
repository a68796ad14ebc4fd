import { Module } from 'node:module'
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
      { name: 'global-process', transform: useGlobalProcess },
      { name: 'late-packages', transform: loadLate },
      { name: 'plain-commonjs', generateBundle: writePlain },
    ],
    output: {
      dir: 'dist/program',
      format: 'cjs',
      // What explains the sources is not read to be run; whose they are stays told.
      comments: { legal: true, annotation: false, jsdoc: false },
      codeSplitting: {
        groups: [
          { name: 'core', test: /cli.start.core\.js$/ },
          // What help tells of them all is read at once.
          { name: 'commands', test: /cli.commands.(?!evaluate)/ },
        ],
      },
      chunkFileNames: ({ name }) => (name === 'core' ? 'core.js' : '[name]-[hash].js'),
    },
  },
  // Files that are started one by one share nothing, so that each is one file.
  ...['start/start', 'batch/batch-worker'].map((path) => ({
    ...common,
    input: `dist/cli/${path}.js`,
    plugins: [{ name: 'global-process', transform: useGlobalProcess }],
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
  if (!id.replaceAll('\\', '/').endsWith('commander/lib/command.js')) return null
  return code.replace("require('node:child_process')", 'undefined')
}

/** The same as the global one; what is imported would be copied, property by property. */
function useGlobalProcess(code) {
  return code.replace("import process from 'node:process';", '')
}

/** Packages that take a hundredth of a start each to make ready, and what may stand for their import. */
const late = {
  // What is not ASCII is rare.
  'text/display-width.js': [
    "import stringWidth from 'fast-string-width';",
    "const stringWidth = (text) => require('fast-string-width').default(text);",
  ],
  // Files and pipes have no colour.
  'cli/style.js': [
    "import { Chalk } from 'chalk';",
    "const Chalk = function (options) { return new (require('chalk').Chalk)(options) };",
  ],
}

function loadLate(code, id) {
  const file = Object.keys(late).find((path) => id.replaceAll('\\', '/').endsWith(path))
  if (file === undefined) return null
  const [before, after] = late[file]
  if (!code.includes(before)) throw new Error(`${file} no longer says ${before}`)
  return code.replace(before, after)
}

/**
 * The core as `load-core.ts` reads it: one byte a character, and in the function that Node would put
 * it into, for what is put together takes room again. With what is loaded by every chunk, and without the
 * file that only passes it on; the package itself is ES modules.
 */
function writePlain(_, bundle) {
  delete bundle['program.js']
  const core = bundle['core.js']
  const runtime = Object.values(bundle).find(({ name }) => name === 'rolldown-runtime')
  const loaded = `require("./${runtime.fileName}")`
  if (!core.code.includes(loaded)) throw new Error(`the core no longer says ${loaded}`)
  const code = exportAtOnce(core.code).replace(loaded, () => {
    return `((module) => {\n${exportAtOnce(runtime.code)}return module.exports;\n})({})`
  })
  core.code = Module.wrap(code).replaceAll(/[^\0-\x7f]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
  this.emitFile({ type: 'asset', fileName: 'package.json', source: '{ "type": "commonjs" }\n' })
}

/**
 * To define some 150 names takes as long as a short command: they are given at once, in one object.
 * What is made only when it is asked for is still to come then, and is looked up each time.
 */
function exportAtOnce(code) {
  const getter =
    /^Object\.defineProperty\(exports, "([\w$]+)", \{\s+enumerable: true,\s+get: function\(\) \{\s+return ([\w$]+);\s+\}\s+\}\);\n/gm
  const members = []
  const rest = code.replaceAll(getter, (_, name, value) => {
    const isThere = ['const', 'function', 'async function', 'class'].some((word) => {
      return [' ', '('].some((next) => code.includes(`\n${word} ${value}${next}`))
    })
    members.push(isThere ? `${name}: ${value}` : `get ${name}() { return ${value}; }`)
    return ''
  })
  if (rest.includes('(exports, "')) throw new Error('not every name is exported at once')
  return `${rest}module.exports = {\n\t${members.join(',\n\t')}\n};\n`
}
