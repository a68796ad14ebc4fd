import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { execa } from 'execa'

/** A real terminal, with a program running in it. */
export type Terminal = {
  /** Types text as it is. */
  readonly type: (text: string) => Promise<void>
  /** Presses keys by tmux's names: `Enter`, `Left`, `C-c`. */
  readonly press: (...keys: readonly string[]) => Promise<void>
  /** What a person sees now. */
  readonly screen: () => Promise<string>
  /** What a person sees now and has seen, scrolled away. */
  readonly history: () => Promise<string>
  /** Waits until the screen holds a text, and returns it. */
  readonly until: (text: string | RegExp) => Promise<string>
  readonly resize: (columns: number, rows: number) => Promise<void>
  readonly close: () => Promise<void>
}

export type Size = { readonly columns: number; readonly rows: number }

/** The built program's command line. */
export const nuchal = `node ${fileURLToPath(new URL('../../bin/nuchal.js', import.meta.url))}`

/** What stands on the screen after the program has ended, before its exit code. */
export const ENDED = 'ended with'

/** Runs a shell command in a terminal of its own. */
export async function openTerminal(
  command: string,
  { columns, rows }: Size = { columns: 80, rows: 24 },
): Promise<Terminal> {
  const server = `nuchal-${randomUUID()}`
  const tmux = (...args: readonly string[]) =>
    execa('tmux', ['-L', server, '-f', '/dev/null', ...args])
  const shell = `${command}; echo "${ENDED} $?"; sleep 600`
  const size = ['-x', `${columns}`, '-y', `${rows}`]
  await tmux('new-session', '-d', ...size, 'sh', '-c', shell)
  const capture = async (...args: readonly string[]) =>
    (await tmux('capture-pane', '-p', ...args)).stdout
  return {
    type: async (text) => void (await tmux('send-keys', '-l', text)),
    press: async (...keys) => void (await tmux('send-keys', ...keys)),
    screen: () => capture(),
    history: () => capture('-S', '-'),
    until: (text) => untilShown(text, () => capture('-S', '-')),
    resize: async (width, height) => {
      await tmux('resize-window', '-x', `${width}`, '-y', `${height}`)
    },
    close: async () => void (await tmux('kill-server').catch(() => {})),
  }
}

/** Looks again until the text is there; a person would give up after ten seconds. */
async function untilShown(text: string | RegExp, look: () => Promise<string>): Promise<string> {
  let seen = ''
  for (let tries = 0; tries < 200; tries++) {
    seen = await look()
    if (typeof text === 'string' ? seen.includes(text) : text.test(seen)) return seen
    await wait(50)
  }
  throw new Error(`${String(text)} never came. The screen:\n${seen}`)
}
