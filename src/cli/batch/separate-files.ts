import type { Host } from '../host.ts'
import { UsageError } from '../usage-error.ts'
import type { BatchOptions } from './batch-options.ts'

/** Refuses to write over what is being read, and to write two things to one file: `UsageError`. */
export function expectSeparateFiles(
  paths: readonly string[],
  options: BatchOptions,
  { files }: Host,
): void {
  const written = (['out', 'rejects', 'tally'] as const).flatMap((name) => {
    const path = options[name]
    return path === undefined ? [] : [{ name: `--${name}`, path }]
  })
  const read = (paths.length === 0 ? ['-'] : paths).map((path) => (path === '-' ? STDIN : path))
  written.forEach(({ name, path }, at) => {
    if (read.some((one) => files.isSame(one, path))) {
      throw new UsageError(`${path} is read, and cannot be written too`, `name another ${name}`)
    }
    const other = written.slice(0, at).find((one) => files.isSame(one.path, path))
    if (other !== undefined) {
      throw new UsageError(
        `${other.name} and ${name} name one file, ${path}`,
        `name another ${name}`,
      )
    }
  })
}

/** The file that standard input is, where a shell has put one there. */
const STDIN = '/dev/stdin'
