import type { Outcome } from '../../batch/record-outcome.ts'
import type { Host } from '../host.ts'
import { thousands } from '../thousands.ts'
import type { BatchFile } from './batch-input.ts'
import type { BatchOptions } from './batch-options.ts'

/** How far a batch has come, on one line of the terminal; elsewhere nothing. */
export type BatchProgress = {
  readonly tell: (step: Step) => void
  /** Says something in place of the line. */
  readonly warn: (text: string) => void
  /** Takes the line away. */
  readonly end: () => void
}

/** What has come since it was told last. */
export type Step = { readonly outcomes: readonly Outcome[]; readonly file: BatchFile }

export function batchProgress(
  { terminals, warn, now }: Host,
  { out }: BatchOptions,
  files: readonly BatchFile[],
): BatchProgress {
  // Among results that scroll by, it would only be in the way.
  const isSeen = terminals.messages && (out !== undefined || !terminals.results)
  if (!isSeen) return { tell: () => {}, warn, end: () => {} }
  const end = () => {
    if (told !== '') warn(`\r${' '.repeat(told.length)}\r`)
    told = ''
  }
  const size = sizeOf(files)
  const before = new Map(files.map((file, at) => [file, sizeOf(files.slice(0, at)) ?? 0]))
  const begun = now().getTime()
  const done = { records: 0, rejects: 0, bytes: 0 }
  let toldAt = begun
  let told = ''
  return {
    tell: ({ outcomes, file }) => {
      done.records += outcomes.length
      done.rejects += outcomes.filter(({ kind }) => kind === 'reject').length
      done.bytes = (before.get(file) ?? 0) + (outcomes.at(-1)?.byteOffset ?? 0)
      const moment = now().getTime()
      if (moment - toldAt < OFTEN) return
      toldAt = moment
      const line = lineOf(partsOf(done, moment - begun, size), terminals.columns - 1)
      warn(`\r${line.padEnd(told.length)}`)
      told = line
    },
    warn: (text) => {
      if (text === '') return
      end()
      warn(text)
    },
    end,
  }
}

/** In bytes, where it is known of all of them. */
function sizeOf(files: readonly BatchFile[]): number | undefined {
  return files.reduce<number | undefined>((sum, { size }) => {
    return sum === undefined || size === undefined ? undefined : sum + size
  }, 0)
}

type Done = { readonly records: number; readonly rejects: number; readonly bytes: number }

/** In milliseconds. */
const OFTEN = 200

/** As many of the parts as there is room for. */
function lineOf(parts: readonly string[], width: number): string {
  return parts.reduce((line, part) => {
    const longer = line === '' ? part : `${line} · ${part}`
    return longer.length > width ? line : longer
  }, '')
}

function partsOf({ records, rejects, bytes }: Done, elapsed: number, size?: number) {
  const rate = `${thousands(Math.round(records / (elapsed / 1000)))}/s`
  const left =
    size === undefined || bytes === 0 ? [] : [timeLeft((elapsed * (size - bytes)) / bytes)]
  return [`${thousands(records)} records`, rate, `${thousands(rejects)} rejected`, ...left]
}

function timeLeft(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000))
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60]
  return `${minutes}:${`${rest}`.padStart(2, '0')} left`
}
