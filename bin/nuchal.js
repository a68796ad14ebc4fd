#!/usr/bin/env node
import { createRequire } from 'node:module'

try {
  const { start } = createRequire(import.meta.url)('../dist/program/start.js')
  const args = process.argv.slice(2)
  const { main, processHost } = start(args)
  process.exitCode = await main(args, processHost())
} catch (bug) {
  process.stderr.write(`This is a mistake in nuchal, not in what you did.\n${bug?.stack ?? bug}\n`)
  process.exitCode = 70
}
