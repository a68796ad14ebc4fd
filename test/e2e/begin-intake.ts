import { fileURLToPath } from 'node:url'
import { nuchal } from './command-line.ts'
import { openTerminal, type Size, type Terminal } from './terminal.ts'

export type Setting = {
  readonly size?: Size
  /** Options of the intake. */
  readonly options?: string
  /** Variables set for the program, as a shell writes them. */
  readonly variables?: string
  /** What the shell does next. */
  readonly after?: string
  /** A file for all that is written to the terminal, as it is. */
  readonly record?: string
}

/** Begins an intake of a questionnaire in this folder, in a terminal of its own. */
export async function beginIntake(
  name: 'small' | 'wide',
  { size, options = '', variables = '', after = '', record }: Setting = {},
): Promise<Terminal> {
  const path = fileURLToPath(new URL(`${name}.yaml`, import.meta.url))
  const command = `${variables} ${nuchal} intake ${path} ${options}`
  const recorded = record === undefined ? command : `script -qec '${command}' ${record}`
  return await openTerminal(`${recorded}${after}`, size)
}
