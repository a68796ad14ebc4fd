import { dirname, join, normalize } from 'node:path'
import { PassThrough, Readable, type Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { type Cache, noCache } from '../../src/cli/cache/cache.ts'
import { diskFiles } from '../../src/cli/disk-files.ts'
import type { ExitCode } from '../../src/cli/exit-code.ts'
import type { Files, History, Host, Terminals } from '../../src/cli/host.ts'
import { main } from '../../src/cli/main.ts'
import { type ReaderGone, UsageError } from '../../src/cli/usage-error.ts'
import { type FakeDrafts, fakeDrafts } from './fake-drafts.ts'
import { type FakeProgress, fakeProgress } from './fake-progress.ts'

/** The world a command runs in: files by path, what is piped in, and which ends are terminals. */
export type World = {
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  readonly input?: string | Uint8Array
  /** Keys, or lines, typed on a terminal that stays open. */
  readonly typed?: string
  /** Earlier files by revision and path, as `HEAD~1:rash.yaml`. */
  readonly history?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  /** Pipes of 80 columns, unless said otherwise. */
  readonly terminals?: Partial<Terminals>
  readonly today?: string
  /** The time, as often as it is asked for. */
  readonly now?: () => Date
  /** What becomes of printing, if it does not succeed. */
  readonly printing?: ReaderGone | UsageError
  /** Where screens are drawn. */
  readonly screen?: Writable
  /** Whether it could show the text; without one, what is long is printed. */
  readonly pager?: (text: string, send: (signal: string) => void) => boolean
  /** Nothing can be written. */
  readonly isReadOnly?: boolean
  /** None, unless runs are to share some. */
  readonly drafts?: FakeDrafts
  /** Nothing practised, unless runs are to share some. */
  readonly progress?: FakeProgress
  /** None, unless runs are to share one. */
  readonly cache?: Cache
}

export type Run = Output & { readonly code: ExitCode }

export type Output = {
  readonly results: string
  readonly messages: string
  /** What was written, by path. */
  readonly written: ReadonlyMap<string, string>
}

/** Runs one command line in a world, and returns all it did there. */
export async function run(args: readonly string[], world: World = {}): Promise<Run> {
  const { host, output } = fakeHost(world)
  return { code: await main(args, host), ...output() }
}

/** A host that is a world, and what has been done there so far. */
export function fakeHost(world: World = {}): { host: Host; output: () => Output } {
  const written = new Map<string, string>()
  let results = ''
  let messages = ''
  const input = typeof world.input === 'string' ? Buffer.from(world.input) : world.input
  const listeners = new Set<(signal: string) => void>()
  const send = (signal: string) => {
    for (const listener of listeners) listener(signal)
  }
  const host: Host = {
    print: async (text) => {
      results += text
      if (world.printing !== undefined) throw world.printing
    },
    warn: (text) => {
      messages += text
    },
    page: async (text) => world.pager?.(text, send) ?? false,
    keyboard: {
      input: typedOn(world) ?? Readable.from(input ? [input] : []),
      screen: world.screen ?? new PassThrough(),
    },
    files: filesOf(world, written),
    drafts: world.drafts ?? fakeDrafts(),
    progress: world.progress ?? fakeProgress(),
    cache: world.cache ?? noCache,
    history: async () => historyOf(world),
    env: world.env ?? {},
    terminals: { ...pipes, ...world.terminals },
    onEndAsked: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    today: () => world.today ?? '2026-11-21',
    now: world.now ?? (() => new Date(2026, 10, 21, 9, 30)),
  }
  return { host, output: () => ({ results, messages, written }) }
}

function typedOn({ typed }: World): PassThrough | undefined {
  if (typed === undefined) return undefined
  const input = new PassThrough()
  input.write(typed)
  return input
}

const pipes: Terminals = { input: false, results: false, messages: false, columns: 80, rows: 24 }

/** Where the build put the questionnaires it compiled. */
export const shipped: string = fileURLToPath(new URL('../../dist/questionnaires', import.meta.url))

/** The files of the world, and from the disk what the build compiled. */
function filesOf({ files = {}, isReadOnly = false }: World, written: Map<string, string>): Files {
  const disk = diskFiles()
  const isShipped = (path: string) => path.startsWith(shipped)
  const names = Object.keys(files).map(normalize)
  const read: Files['read'] = (path) => {
    if (isShipped(path)) return disk.read(path)
    const content = files[normalize(path)]
    if (content === undefined) return { kind: 'missing' }
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    return { kind: 'bytes', bytes }
  }
  const isFolder = (path: string) =>
    path === '.' || names.some((name) => name.startsWith(`${normalize(path).replace(/\/$/, '')}/`))
  return {
    shipped,
    folderOf: dirname,
    absolute: (path) => path,
    kindOf: (path) => {
      if (isShipped(path)) return disk.kindOf(path)
      if (names.includes(normalize(path))) return 'file'
      return isFolder(path) ? 'folder' : 'missing'
    },
    read,
    stream: (path) => {
      const content = read(path)
      return Readable.from(content.kind === 'bytes' ? [content.bytes] : [])
    },
    readWithin: (folder) => (path) => {
      return normalize(path).startsWith('..') ? { kind: 'outside' } : read(join(folder, path))
    },
    list: (folder) => (isShipped(folder) ? disk.list(folder) : childrenOf(folder, names)),
    isSame: (path, other) => normalize(path) === normalize(other),
    canWrite: () => !isReadOnly,
    sizeOf: (path) => {
      const content = read(path)
      return content.kind === 'bytes' ? content.bytes.length : undefined
    },
    append: (path) => {
      if (isReadOnly) throw new UsageError(`${path} cannot be written`)
      const content = read(path)
      const held = content.kind === 'bytes' ? Buffer.from(content.bytes) : Buffer.alloc(0)
      if (!written.has(path)) written.set(path, held.toString())
      const textOf = () => written.get(path) ?? ''
      return {
        write: (text) => void written.set(path, textOf() + text),
        cutTo: (length) => {
          written.set(path, Buffer.from(textOf()).subarray(0, length).toString())
        },
        close: () => {},
      }
    },
    write: (path, text) => void written.set(path, text),
    replaceWithin: (folder, path, { after }) => {
      if (isReadOnly) throw new UsageError(`${join(folder, path)} cannot be written`)
      written.set(join(folder, path), after)
    },
  }
}

function historyOf({ history = {} }: World): History {
  const names = Object.keys(history)
  return {
    kindOf: (revision, path) => {
      const name = `${revision}:${path}`
      if (names.includes(name)) return 'file'
      return names.some((one) => one.startsWith(`${name}/`)) ? 'folder' : 'missing'
    },
    read: (revision, path) => {
      const content = history[`${revision}:${path}`]
      if (content === undefined) return { kind: 'missing' }
      return { kind: 'bytes', bytes: new TextEncoder().encode(content) }
    },
  }
}

function childrenOf(folder: string, names: readonly string[]): readonly string[] {
  const prefix = folder === '.' ? '' : `${normalize(folder).replace(/\/$/, '')}/`
  const inside = names.filter((name) => name.startsWith(prefix))
  return [...new Set(inside.map((name) => name.slice(prefix.length).split('/')[0] ?? ''))].sort()
}
