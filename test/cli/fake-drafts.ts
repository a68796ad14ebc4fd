import type { Drafts, OpenDraft } from '../../src/cli/draft/drafts.ts'
import { UsageError } from '../../src/cli/usage-error.ts'

/** Drafts in memory, which several runs can share. */
export type FakeDrafts = Drafts & {
  /** The text of each, by id. */
  readonly texts: () => ReadonlyMap<string, string>
  /** Puts a draft there, as a disk may hold it; open where another process has it. */
  readonly put: (id: string, text: string, open?: 'open') => void
}

export type Disk = {
  /** Why nothing can be kept. */
  readonly obstacle?: string
  /** How often something can be written, until the disk is full. */
  readonly writes?: number
}

type Held = { bytes: Uint8Array; isOpen: boolean; changed: Date }

export function fakeDrafts({ obstacle, writes = Number.POSITIVE_INFINITY }: Disk = {}): FakeDrafts {
  const all = new Map<string, Held>()
  let left = writes
  let minutes = 0
  /** Each change is a minute after the last one. */
  const later = () => {
    minutes += 1
    return new Date(2026, 10, 21, 10, minutes)
  }
  const write = (held: Held, text: string) => {
    left -= 1
    // A disk that is full may still take a part.
    const taken = left < 0 ? text.slice(0, 5) : text
    held.bytes = Buffer.concat([held.bytes, Buffer.from(taken)])
    held.changed = later()
    if (left < 0) throw new UsageError('a draft cannot be used: the disk is full')
  }
  const put = (id: string, text: string, open?: 'open') => {
    all.set(id, { bytes: Buffer.from(text), isOpen: open === 'open', changed: later() })
  }
  const opened = (id: string, held: Held): OpenDraft => ({
    id,
    read: () => held.bytes,
    cut: (bytes) => {
      held.bytes = held.bytes.subarray(0, bytes)
    },
    append: (text) => write(held, text),
    release: () => {
      held.isOpen = false
    },
    erase: () => void all.delete(id),
  })
  return {
    obstacle: () => obstacle,
    list: () =>
      [...all].map(([id, held]) => {
        const { isOpen, changed } = held
        return { id, isOpen, changed, read: () => held.bytes }
      }),
    create: (text) => {
      const id = `${'bcdfghjk'[all.size]}2345678`
      const held = { bytes: Buffer.from(''), isOpen: true, changed: later() }
      if (left > 0) all.set(id, held)
      write(held, text)
      return opened(id, held)
    },
    open: (id) => {
      const held = all.get(id)
      if (held === undefined || held.isOpen) return undefined
      held.isOpen = true
      return opened(id, held)
    },
    texts: () => new Map([...all].map(([id, { bytes }]) => [id, Buffer.from(bytes).toString()])),
    put,
  }
}
