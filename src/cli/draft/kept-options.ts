import type { Files } from '../host.ts'
import type { AllOptions } from '../intake.ts'
import { formats } from '../result-options.ts'

/** The options of an intake that matter after it was stopped; how it is shown is each terminal's own. */
export type KeptOptions = Pick<
  AllOptions,
  'save' | 'format' | 'date' | 'allQuestions' | 'quick' | 'all'
>

/** The options as a draft holds them, true in every folder. */
export function keepOptions(
  { save, format, date, allQuestions, quick, all }: AllOptions,
  { absolute }: Files,
): KeptOptions {
  return {
    format,
    ...(save !== undefined && { save: absolute(save) }),
    ...(date !== undefined && { date }),
    ...(allQuestions !== undefined && { allQuestions }),
    ...(quick !== undefined && { quick }),
    ...(all !== undefined && { all }),
  }
}

/** Reads the options of a draft; what is none of them is left out. */
export function readOptions(content: Readonly<Record<string, unknown>>): KeptOptions {
  const { save, format, date, allQuestions, quick, all } = content
  return {
    format: formats.find((known) => known === format) ?? 'text',
    ...(typeof save === 'string' && { save }),
    ...(typeof date === 'string' && { date }),
    ...(typeof allQuestions === 'boolean' && { allQuestions }),
    ...(typeof quick === 'boolean' && { quick }),
    ...(typeof all === 'boolean' && { all }),
  }
}
