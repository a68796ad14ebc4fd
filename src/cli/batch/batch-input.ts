import type { Block } from '../../batch/block.ts'
import { blockCutter } from '../../batch/cut-blocks.ts'
import { codeOf, reasonOf } from '../disk-failure.ts'
import type { ByteStream, Host } from '../host.ts'
import { UsageError } from '../usage-error.ts'

/** A file of records, or standard input. */
export type BatchFile = {
  /** As it is told of. */
  readonly name: string
  readonly size?: number
  readonly open: () => ByteStream
}

/** The files a command names; standard input where it names none. */
export function batchFiles(paths: readonly string[], host: Host): readonly BatchFile[] {
  const named = paths.length === 0 ? ['-'] : paths
  if (named.includes('-') && host.terminals.input) {
    const isNamed = paths.length > 0
    throw new UsageError(
      isNamed ? 'nothing is piped in' : 'no file is named, and nothing is piped in',
      'name a file, or pipe one in with "|" or "<"',
    )
  }
  return named.map((path) => (path === '-' ? standardInput(host) : fileAt(path, host)))
}

function standardInput({ keyboard }: Host): BatchFile {
  return { name: 'standard input', open: () => keyboard.input }
}

function fileAt(path: string, { files }: Host): BatchFile {
  if (files.kindOf(path) === 'missing') throw new UsageError(`there is no file ${path}`)
  if (files.kindOf(path) === 'folder') {
    throw new UsageError(`${path} is a folder`, 'name the files in it')
  }
  const size = files.sizeOf(path)
  return { name: path, ...(size !== undefined && { size }), open: () => files.stream(path) }
}

/** The bytes of a file as they come, until it ends or `stop` is called; see `ByteStream`. */
export async function* piecesOf(file: BatchFile, stop: AbortSignal): AsyncGenerator<Uint8Array> {
  const input = file.open()
  const close = () => void input.destroy()
  stop.addEventListener('abort', close)
  try {
    for await (const piece of input) {
      yield piece instanceof Uint8Array ? piece : new TextEncoder().encode(String(piece))
    }
  } catch (error) {
    if (stop.aborted) return
    if (codeOf(error) === 'unknown') throw error
    throw new UsageError(`${file.name} cannot be read: ${reasonOf(error)}`)
  } finally {
    stop.removeEventListener('abort', close)
  }
}

/** The lines of a file, many at once; those of a block are written over by the next. */
export async function* blocksOf(file: BatchFile, stop: AbortSignal): AsyncGenerator<Block> {
  const { cut, end } = blockCutter(Buffer.allocUnsafeSlow)
  for await (const piece of piecesOf(file, stop)) yield* cut(piece)
  if (!stop.aborted) yield* end()
}
