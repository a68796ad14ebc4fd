import { emitKeypressEvents, type Interface } from 'node:readline'
import type { Lend } from './desk.ts'
import { isPlain } from './is-plain.ts'
import type { Key } from './screen.ts'

/** The terminal, or what stands for it in a test. */
export type KeyInput = NodeJS.ReadableStream & { readonly setRawMode?: (raw: boolean) => unknown }

/**
 * The keys of one terminal, from first to last. Between two prompts they wait here, so that
 * nothing typed ahead is lost.
 */
export type KeySource = {
  /** Hands keys to a reader, those waiting first, until it says it has had enough. */
  readonly read: (reader: KeyReader) => void
  /** Forgets the keys that wait: they were meant for something else. */
  readonly forget: () => void
  /** Nobody will type any more: every reader from now on is told to stop. */
  readonly end: () => void
  /** Gives the terminal to another program for a while, which reads the keys. */
  readonly lend: Lend
  /** Gives the terminal back; keys that come later are not read. */
  readonly close: () => void
}

/** Takes a key; true when it wants no more. */
export type KeyReader = (key: Key) => boolean

const stop: Key = { name: 'stop', text: '' }

export function openKeys(input: KeyInput): KeySource {
  let waiting: readonly Key[] = []
  let reader: KeyReader | undefined
  let hasEnded = false
  const hand = () => {
    while (reader !== undefined) {
      const [key = hasEnded ? stop : undefined, ...rest] = waiting
      if (key === undefined) return
      waiting = rest
      if (reader(key)) reader = undefined
    }
  }
  const take = (key: Key) => {
    // Whoever stops does not want the keys typed before to be obeyed first.
    waiting = key === stop ? [key] : [...waiting, key]
    hand()
  }
  const end = () => {
    hasEnded = true
    take(stop)
  }
  const onKey = (typed: string | undefined, event: KeyEvent) => take(keyOf(typed, event))
  let close = begin(input, onKey, end)
  return {
    read: (next) => {
      reader = next
      hand()
    },
    forget: () => {
      waiting = waiting.filter((key) => key === stop)
    },
    end,
    lend: async (use) => {
      close()
      try {
        return await use()
      } finally {
        close = begin(input, onKey, end)
      }
    },
    close: () => close(),
  }
}

type KeyEvent = { readonly name?: string; readonly ctrl: boolean; readonly meta: boolean }

function begin(
  input: KeyInput,
  onKey: (typed: string | undefined, event: KeyEvent) => void,
  onEnd: () => void,
): () => void {
  // Of an interface only its patience is read: by itself, Esc would be told half a second late.
  emitKeypressEvents(input, { escapeCodeTimeout: patience } as unknown as Interface)
  input.setRawMode?.(true)
  input.on('keypress', onKey).on('end', onEnd)
  input.resume()
  return () => {
    input.off('keypress', onKey).off('end', onEnd)
    input.setRawMode?.(false)
    input.pause()
  }
}

/** Milliseconds in which the rest of a key that begins with Esc has come. */
const patience = 100

function keyOf(typed: string | undefined, { name = '', ctrl, meta }: KeyEvent): Key {
  if (ctrl && (name === 'c' || name === 'd')) return stop
  const types = typed !== undefined && !ctrl && !meta && isPlain(typed)
  const modifier = ctrl ? 'ctrl-' : meta ? 'meta-' : ''
  return { name: modifier + name, text: types ? typed : '' }
}
