import { once } from 'node:events'
import process from 'node:process'
import type { Writable } from 'node:stream'
import { diskFiles } from './disk-files.ts'
import type { Host } from './host.ts'
import { ReaderGone } from './usage-error.ts'

/** The terminal, the disk and the clock this process was given. */
export function processHost(): Host {
  const { stdin, stdout, stderr, env } = process
  // Broken pipes are told by `print`; nobody needs to hear of a lost message.
  stderr.on('error', () => {})
  return {
    print: printer(stdout),
    warn: (text) => void stderr.write(text),
    keyboard: { input: stdin, screen: stderr },
    files: diskFiles(),
    env,
    terminals: {
      input: stdin.isTTY === true,
      results: stdout.isTTY === true,
      messages: stderr.isTTY === true,
      columns: stdout.columns ?? stderr.columns ?? 80,
    },
    onEndAsked: (listener) => {
      for (const signal of endSignals) process.on(signal, listener)
      return () => {
        for (const signal of endSignals) process.off(signal, listener)
      }
    },
    today: () => localDate(new Date()),
  }
}

/** The machine is going down, or the terminal's window was closed. */
const endSignals = ['SIGTERM', 'SIGHUP'] as const

/** Waits for room, so that a slow reader never makes results pile up in memory. */
function printer(stream: Writable): Host['print'] {
  let isGone = false
  stream.on('error', () => {
    isGone = true
  })
  return async (text) => {
    if (isGone) throw new ReaderGone()
    if (stream.write(text)) return
    await Promise.race([once(stream, 'drain'), once(stream, 'close')]).catch(() => {})
    if (isGone) throw new ReaderGone()
  }
}

/** The day where the person is. */
function localDate(now: Date): string {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => `${part}`.padStart(2, '0'))
  return `${now.getFullYear()}-${month}-${day}`
}
