import { notAsked } from '../report/not-asked.ts'
import { wrap } from '../text/wrap.ts'
import { conductIntake, type IntakeOptions } from './conduct-intake.ts'
import { ExitCode } from './exit-code.ts'
import type { Host } from './host.ts'
import { missingLines } from './missing-lines.ts'
import { renderResult } from './render-result.ts'
import type { ResultOptions } from './result-options.ts'
import { UsageError } from './usage-error.ts'

export type AllOptions = ResultOptions & IntakeOptions

/** Asks, and tells what follows from the answers. */
export async function intake(name: string, options: AllOptions, host: Host): Promise<ExitCode> {
  if (options.defaults && options.answers === undefined) {
    throw new UsageError('--defaults takes the answers of a file', 'add --answers FILE')
  }
  const { compiled, interviewed } = await conductIntake(name, options, host)
  const { how, missing, assessment, given } = interviewed
  if (how === 'stopped') {
    const kept = options.save === undefined ? ' Nothing was kept (--save FILE keeps it).' : ''
    host.warn(`${wrap(`Stopped.${kept}`, host.terminals.columns)}\n`)
    return ExitCode.stopped
  }
  if (how === 'end-of-input' && missing.length > 0) {
    const outcome = { questionnaire: compiled.questionnaire, assessment }
    host.warn(missingLines(missing, outcome, host.terminals.columns))
    return ExitCode.usage
  }
  await host.print(
    renderResult({ compiled, assessment, problems: notAsked(given, assessment) }, options, host),
  )
  return ExitCode.done
}
