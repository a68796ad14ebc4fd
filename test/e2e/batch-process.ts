import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { statSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { plainEnvironment, program } from './command-line.ts'

/** A running batch of its own process. */
export type BatchProcess = {
  readonly child: ChildProcess
  /** Once it has ended: its exit code, or the signal it died of, and all it said. */
  readonly ended: Promise<Ended>
}

export type Ended = {
  readonly code: number | string | null
  readonly results: string
  readonly messages: string
  /** The most memory it held, in kilobytes. */
  readonly peak: number
}

const peakMemory = fileURLToPath(new URL('peak-memory.cjs', import.meta.url))

/** Starts `nuchal batch occipital-neck`. */
export function startBatch(...args: readonly string[]): BatchProcess {
  const words = ['--require', peakMemory, program, 'batch', 'occipital-neck', ...args]
  const child = spawn(process.execPath, words, { env: plainEnvironment() })
  onTestFinished(() => void child.kill('SIGKILL'))
  return { child, ended: endOf(child) }
}

async function endOf(child: ChildProcess): Promise<Ended> {
  const said = { results: '', messages: '' }
  child.stdout?.on('data', (text) => {
    said.results += text
  })
  child.stderr?.on('data', (text) => {
    said.messages += text
  })
  // A child that ends before it has read everything closes its end.
  child.stdin?.on('error', () => {})
  const [code, signal] = await once(child, 'close')
  const peak = Number(/^peak (\d+)$/m.exec(said.messages)?.[1])
  return {
    ...said,
    messages: said.messages.replace(/^peak \d+\n/m, ''),
    code: code ?? signal,
    peak,
  }
}

/** Runs it to its end, with what is piped in. */
export async function runBatch(
  args: readonly string[],
  input: string | Uint8Array = '',
): Promise<Ended> {
  const { child, ended } = startBatch(...args)
  child.stdin?.end(input)
  return await ended
}

/** Waits until a file has grown to a size, or the process that writes it has ended. */
export async function hasGrown(file: string, size: number, { child }: BatchProcess): Promise<void> {
  while (child.exitCode === null && child.signalCode === null && sizeOf(file) < size) await wait(1)
}

export function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}

/** Small records, some of which cannot stand. */
export function writeRecords(file: string, count: number): void {
  writeFileSync(file, Array.from({ length: count }, (_, at) => recordLine(at)).join(''))
}

export function recordLine(at: number): string {
  if (at % 11 === 5) return '{"id":\n'
  const answers = `"age":${18 + (at % 80)},"worst-pain":${at % 13},"feels-unwell":"no"`
  return `{"id":"r${at}","answers":{${answers}}}\n`
}
