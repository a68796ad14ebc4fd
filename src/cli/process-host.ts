import { statSync } from 'node:fs'
import process from 'node:process'
import { cacheFolder } from './cache/cache-folder.ts'
import { diskCache } from './cache/disk-cache.ts'
import { diskFiles } from './disk-files.ts'
import { diskDrafts } from './draft/disk-drafts.ts'
import { stateFolder } from './draft/state-folder.ts'
import type { Host } from './host.ts'
import { localDate } from './local-time.ts'
import { diskProgress } from './practice/disk-progress.ts'
import { practiceFolder } from './practice/practice-folder.ts'
import { printer } from './printer.ts'
import { keyboard, messages, terminals } from './standard-streams.ts'
import { packageVersion } from './version.ts'

/** The terminal, the disk and the clock this process was given. */
export function processHost(): Host {
  const { env } = process
  const files = diskFiles()
  return {
    // Who listens for signals must hear of them while a reader is slow; others just end.
    print: printer(() => !terminals.results && process.listenerCount('SIGINT') === 0),
    warn: (text) => void messages().write(text),
    page: async (text) => await (await import('./run-pager.ts')).runPager(text, env),
    keyboard,
    files,
    // Where these are takes time to find out, and few commands need it.
    get drafts() {
      return diskDrafts(stateFolder(env))
    },
    get progress() {
      return diskProgress(practiceFolder(env))
    },
    get cache() {
      return diskCache(cacheFolder(env), () => buildOf(files.shipped))
    },
    // Starting other programs takes time to get ready, and few commands need it.
    history: async () => (await import('./git-history.ts')).gitHistory('.'),
    env,
    terminals,
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
