import type { Host } from './host.ts'

/** How far long work has come, on one line of the terminal; elsewhere nothing. */
export type ProgressLine = {
  readonly tell: (done: number, of: number) => void
  /** Takes the line away. */
  readonly end: () => void
}

export function progressOn({ terminals, warn }: Host, what: string): ProgressLine {
  if (!terminals.messages) return { tell: () => {}, end: () => {} }
  let told = ''
  const tell = (done: number, of: number) => {
    const line = `${what}: ${Math.floor((100 * done) / of)} %`
    if (line === told) return
    told = line
    warn(`\r${line}`)
  }
  return { tell, end: () => warn(`\r${' '.repeat(told.length)}\r`) }
}
