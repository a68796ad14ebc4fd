import type { Host } from '../host.ts'
import { UsageError } from '../usage-error.ts'
import type { BatchOptions } from './batch-options.ts'
import type { Lines } from './reckoning.ts'

/** Where results and rejects go. */
export type BatchOutput = {
  readonly write: (lines: Lines) => Promise<void>
  readonly close: () => void
}

/** Opens what the options name; results go to standard output where they name no file. */
export function openOutput(options: BatchOptions, host: Host): BatchOutput {
  const { out, rejects } = options
  const outFile = out === undefined ? undefined : openBehind(out, options, host)
  const rejectFile = rejects === undefined ? undefined : openBehind(rejects, options, host)
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

/** Refuses to add to what an earlier run wrote, or to lose it, unless that is asked for. */
function openBehind(path: string, { resume, overwrite }: BatchOptions, { files }: Host) {
  const isHeld = (files.sizeOf(path) ?? 0) > 0
  if (isHeld && resume !== true && overwrite !== true) {
    throw new UsageError(
      `${path} holds something already`,
      'pass --resume to go on with it, or --overwrite to write it anew',
    )
  }
  const file = files.append(path)
  if (overwrite === true) file.cutTo(0)
  return file
}
