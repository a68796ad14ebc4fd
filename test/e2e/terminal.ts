import { join } from 'node:path'
import process from 'node:process'
import { setTimeout as wait } from 'node:timers/promises'
import { execa } from 'execa'
import { onTestFinished } from 'vitest'
import { ownFolder, plainEnvironment } from './command-line.ts'

/** A real terminal, with a program running in it. It is closed when the test has ended. */
export type Terminal = {
  /** Types text as it is. */
  readonly type: (text: string) => Promise<void>
  /** Presses keys by tmux's names: `Enter`, `Left`, `C-c`. */
  readonly press: (...keys: readonly string[]) => Promise<void>
  /** What a person sees now and has seen, scrolled away; a line the terminal broke is one line. */
  readonly history: () => Promise<string>
  readonly cursor: () => Promise<Cursor>
  /** Waits until the screen holds a text, and returns the screen. */
  readonly until: (text: string | RegExp) => Promise<string>
  /** Waits until something can be read from the screen and what scrolled away last. */
  readonly see: <T>(read: (recent: string) => T | undefined) => Promise<T>
  /** Sends a signal to the program, as `kill` would. */
  readonly signal: (name: 'SIGTERM' | 'SIGHUP' | 'SIGKILL') => Promise<void>
  /** Takes the terminal away, as closing its window does. */
  readonly hangUp: () => Promise<void>
  readonly resize: (columns: number, rows: number) => Promise<void>
}

export type Size = { readonly columns: number; readonly rows: number }

export type Cursor = { readonly column: number; readonly row: number; readonly isShown: boolean }

/** What stands on the screen after the program has ended, before its exit code. */
export const ENDED = 'ended with'

/** Runs a shell command in a terminal of its own; its exit code is told once it has ended. */
export async function openTerminal(
  command: string,
  { columns, rows }: Size = { columns: 80, rows: 24 },
): Promise<Terminal> {
  const tmux = await startServer()
  // The shell outlives the Ctrl+C that ends the program.
  const shell = `trap : INT\n${command}\necho "${ENDED} $?"; exec sleep 600`
  const size = ['-x', `${columns}`, '-y', `${rows}`]
  await tmux(...settings, 'new-session', '-d', ...size, 'sh', '-c', shell)
  const capture = (...args: readonly string[]) => tmux('capture-pane', '-p', ...args)
  const screen = async () => trimEnds(await capture())
  const linesFrom = async (first: string) => trimEnds(await capture('-J', '-S', first))
  const recent = () => linesFrom('-300')
  return {
    type: async (text) => void (await tmux('send-keys', '-l', text)),
    press: async (...keys) => void (await tmux('send-keys', ...keys)),
    history: () => linesFrom('-'),
    cursor: async () => cursorOf(await tmux('display', '-p', CURSOR)),
    until: (text) => seen(screen, (shown) => (matches(shown, text) ? shown : undefined), text),
    see: (read) => seen(recent, read, 'What was waited for'),
    signal: async (name) => {
      const shellId = await tmux('display', '-p', '#{pane_pid}')
      const { stdout } = await execa('ps', ['-o', 'pid=', '--ppid', shellId])
      process.kill(Number(stdout), name)
    },
    hangUp: async () => void (await tmux('kill-server')),
    resize: async (width, height) => {
      await tmux('resize-window', '-x', `${width}`, '-y', `${height}`)
    },
  }
}

/** The whole height is the program's, and nothing that scrolls away is forgotten. */
const settings = 'start ; set -g status off ; set -g history-limit 50000 ;'.split(' ')

type Tmux = (...args: readonly string[]) => Promise<string>

/** A tmux that nobody else uses, and that does not outlive the test. */
async function startServer(): Promise<Tmux> {
  await execa('tmux', ['-V']).catch(() => {
    throw new Error('These tests need tmux. Install it: apt-get install tmux.')
  })
  const server = join(ownFolder(), 'tmux')
  const env = plainEnvironment()
  const tmux: Tmux = async (...args) => {
    const all = ['-u', '-S', server, '-f', '/dev/null', ...args]
    return (await execa('tmux', all, { env, extendEnv: false })).stdout
  }
  onTestFinished(async () => {
    await tmux('kill-server').catch(() => {})
  })
  return tmux
}

const CURSOR = '#{cursor_x} #{cursor_y} #{cursor_flag}'

function cursorOf(told: string): Cursor {
  const [column = 0, row = 0, shown] = told.split(' ').map(Number)
  return { column, row, isShown: shown === 1 }
}

function matches(shown: string, text: string | RegExp): boolean {
  return typeof text === 'string' ? shown.includes(text) : text.test(shown)
}

function trimEnds(text: string): string {
  return text.replaceAll(/[ \t]+$/gm, '')
}

/** Looks again until it is there; a person would give up after fifteen seconds. */
async function seen<T>(
  look: () => Promise<string>,
  read: (shown: string) => T | undefined,
  sought: string | RegExp,
): Promise<T> {
  const until = Date.now() + 15_000
  for (;;) {
    const shown = await look()
    const found = read(shown)
    if (found !== undefined) return found
    if (Date.now() > until) throw new Error(`${String(sought)} never came. The screen:\n${shown}`)
    await wait(15)
  }
}
