#!/usr/bin/env node
import { ExitCode } from '../dist/program/exit-code.js'
import { main } from '../dist/program/main.js'
import { processHost } from '../dist/program/process-host.js'

try {
  process.exitCode = await main(process.argv.slice(2), processHost())
} catch (bug) {
  process.stderr.write(`This is a mistake in nuchal, not in what you did.\n${bug?.stack ?? bug}\n`)
  process.exitCode = ExitCode.bug
}
