import type { Host } from '../host.ts'
import { UsageError } from '../usage-error.ts'
import type { BatchOptions } from './batch-options.ts'
import type { Lines } from './reckoning.ts'
import type { ResumePoint } from './resume-point.ts'

/** Where results and rejects go. */
export type BatchOutput = {
  readonly write: (lines: Lines) => Promise<void>
  readonly close: () => void
}

/** Opens what the options name, and sees that the tally can be written at the end; results go to standard output where they name no file. */
export function openOutput(options: BatchOptions, point: ResumePoint, host: Host): BatchOutput {
  const { out, rejects, tally } = options
  if (tally !== undefined && !host.files.canWrite(tally)) {
    throw new UsageError(`${tally} cannot be written`, 'name another --tally')
  }
  const open = (path: string, whole: number) => openBehind({ path, whole, ...options }, host)
  const outFile = out === undefined ? undefined : open(out, point.results.length)
  const rejectFile = rejects === undefined ? undefined : open(rejects, point.rejects.length)
  return {
    write: async (lines) => {
      if (lines.rejects !== '') rejectFile?.write(lines.rejects)
      if (lines.results === '') return
      if (outFile === undefined) await host.print(lines.results)
      else outFile.write(lines.results)
    },
    close: () => {
      rejectFile?.close()
      outFile?.close()
    },
  }
}

type Behind = Pick<BatchOptions, 'resume' | 'overwrite'> & {
  readonly path: string
  /** As far as the lines of an earlier run are whole, in bytes. */
  readonly whole: number
}

/** Refuses to add to what an earlier run wrote, or to lose it, unless that is asked for. */
function openBehind({ path, whole, resume, overwrite }: Behind, { files }: Host) {
  if (files.kindOf(path) === 'folder') throw new UsageError(`${path} is a folder`, 'name a file')
  const isHeld = (files.sizeOf(path) ?? 0) > 0
  if (isHeld && resume !== true && overwrite !== true) {
    throw new UsageError(
      `${path} holds something already`,
      'pass --resume to go on with it, or --overwrite to write it anew',
    )
  }
  const file = files.append(path)
  if (overwrite === true) file.cutTo(0)
  // Only now is it known that the file is of this run.
  let isTorn = resume === true && files.sizeOf(path) !== whole
  const write = (text: string) => {
    if (isTorn) file.cutTo(whole)
    isTorn = false
    file.write(text)
  }
  return { write, close: file.close }
}
