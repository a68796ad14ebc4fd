import { statSync } from 'node:fs'
import process from 'node:process'
import type { Writable } from 'node:stream'
import { cacheFolder } from './cache/cache-folder.ts'
import { diskCache } from './cache/disk-cache.ts'
import { diskFiles } from './disk-files.ts'
import { diskDrafts } from './draft/disk-drafts.ts'
import { stateFolder } from './draft/state-folder.ts'
import type { Host } from './host.ts'
import { localDate } from './local-time.ts'
import { diskProgress } from './practice/disk-progress.ts'
import { practiceFolder } from './practice/practice-folder.ts'
import { ReaderGone, UsageError } from './usage-error.ts'
import { packageVersion } from './version.ts'

/** The terminal, the disk and the clock this process was given. */
export function processHost(): Host {
  const { stdin, stdout, stderr, env } = process
  const files = diskFiles()
  // Nobody needs to hear of a lost message.
  stderr.on('error', () => {})
  return {
    print: printer(stdout),
    warn: (text) => void stderr.write(text),
    page: async (text) => await (await import('./run-pager.ts')).runPager(text, env),
    keyboard: { input: stdin, screen: stderr },
    files,
    drafts: diskDrafts(stateFolder(env)),
    progress: diskProgress(practiceFolder(env)),
    cache: diskCache(cacheFolder(env), () => buildOf(files.shipped)),
    // Starting other programs takes time to get ready, and few commands need it.
    history: async () => (await import('./git-history.ts')).gitHistory('.'),
    env,
    terminals: {
      input: stdin.isTTY === true,
      results: stdout.isTTY === true,
      messages: stderr.isTTY === true,
      // A terminal that does not know its size says 0.
      get columns() {
        return stdout.columns || stderr.columns || 80
      },
      get rows() {
        return stdout.rows || stderr.rows || 24
      },
    },
    onEndAsked: (listener) => {
      for (const signal of endSignals) process.on(signal, listener)
      return () => {
        for (const signal of endSignals) process.off(signal, listener)
      }
    },
    today: () => localDate(new Date()),
    now: () => new Date(),
  }
}

/** A build that is made anew, or installed, is another one, though its version be the same. */
function buildOf(folder: string): string {
  return `${packageVersion()} ${statSync(folder).mtimeMs}`
}

/** The machine is going down, the terminal's window was closed, or Ctrl+C came as a signal. */
const endSignals = ['SIGTERM', 'SIGHUP', 'SIGINT'] as const

/** Waits until it is written, so that a slow reader never makes results pile up in memory. */
function printer(stream: Writable): Host['print'] {
  // Each failure is told to the one who printed.
  stream.on('error', () => {})
  return async (text) => {
    const error = await new Promise((written) => stream.write(text, written))
    if (error instanceof Error) throw reasonFor(error)
  }
}

/** A reader who has left closes the pipe; anything else keeps results from one who is there. */
function reasonFor(error: NodeJS.ErrnoException): Error {
  const isGone = error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED'
  return isGone ? new ReaderGone() : new UsageError(`the results cannot be written: ${error.code}`)
}
