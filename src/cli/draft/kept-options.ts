import type { Files } from '../host.ts'
import type { AllOptions } from '../intake.ts'
import { formats } from '../result-options.ts'

/** The options of an intake that matter after it was stopped; how it is shown is each terminal's own. */
export type KeptOptions = Pick<AllOptions, 'save' | 'format' | 'date' | 'allQuestions'>

/** The options as a draft holds them, true in every folder. */
export function keepOptions(
  { save, format, date, allQuestions }: AllOptions,
  { absolute }: Files,
): KeptOptions {
  return {
    format,
    ...(save !== undefined && { save: absolute(save) }),
    ...(date !== undefined && { date }),
    ...(allQuestions !== undefined && { allQuestions }),
  }
}

/** Reads the options of a draft; what is none of them is left out. */
export function readOptions(content: Readonly<Record<string, unknown>>): KeptOptions {
  const { save, format, date, allQuestions } = content
  return {
    format: formats.find((known) => known === format) ?? 'text',
    ...(typeof save === 'string' && { save }),
    ...(typeof date === 'string' && { date }),
    ...(typeof allQuestions === 'boolean' && { allQuestions }),
  }
}
