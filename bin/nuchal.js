#!/usr/bin/env node
// CommonJS (as `package.json` beside it says): what loads ES modules takes a fifth of a start.
const { start } = require('../dist/program/start.js')

start(process.argv.slice(2)).catch((bug) => {
  process.stderr.write(`This is a mistake in nuchal, not in what you did.\n${bug?.stack ?? bug}\n`)
  process.exitCode = 70
})
