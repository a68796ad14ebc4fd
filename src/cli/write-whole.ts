import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { reasonOf } from './disk-failure.ts'
import type { Replacement } from './host.ts'
import { UsageError } from './usage-error.ts'

/** Written beside its place first, so that a crash leaves the old file or the new one. */
export function writeWhole(path: string, content: string | Uint8Array, mode: number): void {
  const beside = besideOf(path)
  try {
    const file = openSync(beside, 'wx', mode)
    try {
      fchmodSync(file, mode)
      writeFileSync(file, content)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(beside, path)
    settle(dirname(path))
  } catch (error) {
    rmSync(beside, { force: true })
    throw new UsageError(`${path} cannot be written: ${reasonOf(error)}`)
  }
}

/** A name in the same folder that nothing has. */
export function besideOf(path: string): string {
  return join(dirname(path), `.${crypto.randomUUID()}.part`)
}

/** A folder forgets a new name in a crash unless it is told to keep it; not every disk can. */
export function settle(folder: string): void {
  try {
    const opened = openSync(folder, 'r')
    fsyncSync(opened)
    closeSync(opened)
  } catch {
    // The file is whole all the same.
  }
}

/**
 * Writes over a file of a folder, keeping its permissions and its byte-order mark. Refused where it
 * leads out of the folder, or no longer holds what it held when it was read.
 */
export function replaceWithin(folder: string, path: string, { before, after }: Replacement): void {
  const named = join(folder, path)
  const real = reading(named, () => realWithin(realpathSync.native(folder), path))
  if (real === undefined) throw new UsageError(`${named} leads out of the folder ${folder}`)
  const bytes = reading(named, () => readFileSync(real))
  // Decoding leaves a byte-order mark out.
  const mark = bytes.subarray(0, 3).equals(byteOrderMark) ? '\ufeff' : ''
  if (!bytes.equals(Buffer.from(mark + before))) {
    throw new UsageError(`${named} has changed since it was read`, 'run the command again')
  }
  writeWhole(real, mark + after, statSync(real).mode & 0o777)
}

const byteOrderMark = Buffer.from('\ufeff')

function reading<T>(path: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw new UsageError(`${path} cannot be read: ${reasonOf(error)}`)
  }
}

/** Where a path of a folder, of which that is known, really leads; nothing where that is out of it. */
export function realWithin(folder: string, path: string): string | undefined {
  const real = realpathSync.native(join(folder, path))
  // The root of a disk ends in what parts names already.
  const inside = folder.endsWith(sep) ? folder : folder + sep
  return real === folder || real.startsWith(inside) ? real : undefined
}
