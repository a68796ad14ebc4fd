import { dirname, join, normalize } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { diskFiles } from '../../src/cli/disk-files.ts'
import type { ExitCode } from '../../src/cli/exit-code.ts'
import type { Files, Host } from '../../src/cli/host.ts'
import { main } from '../../src/cli/main.ts'

/** The world a command runs in: files by path, what is piped in, and how wide the terminal is. */
export type World = {
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  readonly input?: string
  readonly env?: Readonly<Record<string, string>>
  readonly columns?: number
  readonly today?: string
}

export type Run = {
  readonly code: ExitCode
  readonly results: string
  readonly messages: string
  /** What was written, by path. */
  readonly written: ReadonlyMap<string, string>
}

/** Runs one command line in a world, and returns all it did there. */
export async function run(args: readonly string[], world: World = {}): Promise<Run> {
  const written = new Map<string, string>()
  let results = ''
  let messages = ''
  const host: Host = {
    print: async (text) => {
      results += text
    },
    warn: (text) => {
      messages += text
    },
    keyboard: { input: Readable.from([world.input ?? '']), screen: new PassThrough() },
    files: filesOf(world, written),
    env: world.env ?? {},
    terminals: {
      input: false,
      results: false,
      messages: false,
      columns: world.columns ?? 80,
    },
    onEndAsked: () => () => {},
    today: () => world.today ?? '2026-11-21',
  }
  const code = await main(args, host)
  return { code, results, messages, written }
}

/** The files of the world, and from the disk what the build compiled. */
function filesOf({ files = {} }: World, written: Map<string, string>): Files {
  const disk = diskFiles()
  const shipped = fileURLToPath(new URL('../../dist/questionnaires', import.meta.url))
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
    kindOf: (path) => {
      if (isShipped(path)) return disk.kindOf(path)
      if (names.includes(normalize(path))) return 'file'
      return isFolder(path) ? 'folder' : 'missing'
    },
    read,
    readWithin: (folder, path) => {
      return normalize(path).startsWith('..') ? { kind: 'outside' } : read(join(folder, path))
    },
    list: (folder) => (isShipped(folder) ? disk.list(folder) : childrenOf(folder, names)),
    write: (path, text) => void written.set(path, text),
  }
}

function childrenOf(folder: string, names: readonly string[]): readonly string[] {
  const prefix = folder === '.' ? '' : `${normalize(folder).replace(/\/$/, '')}/`
  const inside = names.filter((name) => name.startsWith(prefix))
  return [...new Set(inside.map((name) => name.slice(prefix.length).split('/')[0] ?? ''))].sort()
}
