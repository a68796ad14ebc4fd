import { notAsked } from '../report/not-asked.ts'
import { wrap } from '../text/wrap.ts'
import { conductIntake, type Intake, type IntakeOptions, type Opened } from './conduct-intake.ts'
import { ExitCode } from './exit-code.ts'
import type { Host } from './host.ts'
import { missingLines } from './missing-lines.ts'
import { offerSummary } from './offer-summary.ts'
import { type Result, renderResult } from './render-result.ts'
import type { ResultOptions } from './result-options.ts'
import { UsageError } from './usage-error.ts'

export type AllOptions = ResultOptions & IntakeOptions

/** Asks, and tells what follows from the answers; then the next person, where that is wanted. */
export async function intake(name: string, options: AllOptions, host: Host): Promise<ExitCode> {
  if (options.defaults && options.answers === undefined) {
    throw new UsageError('--defaults takes the answers of a file', 'add --answers FILE')
  }
  let sitting = await sit(name, options, host)
  while (sitting.again !== undefined) {
    sitting = await sit(name, forNextPerson(options, sitting.again), host)
  }
  return sitting.code
}

/** One person's sitting; `again` is left open for the next. */
type Sitting = { readonly code: ExitCode; readonly again?: Opened }

async function sit(name: string, options: AllOptions, host: Host): Promise<Sitting> {
  const { opened, interviewed } = await conductIntake(name, options, host)
  const { how, missing } = interviewed
  const isIncomplete = how === 'stopped' || (how === 'end-of-input' && missing.length > 0)
  if (isIncomplete || !canOffer(options, host)) {
    opened.close()
    return { code: await tell({ opened, interviewed }, options, host) }
  }
  const result = resultOf({ opened, interviewed })
  const parting = await offerSummary(result, options, { host, desk: opened.desk }).catch(
    (error) => {
      opened.close()
      throw error
    },
  )
  if (parting === 'next-person') return { code: ExitCode.done, again: opened }
  opened.close()
  if (parting === 'untold') await host.print(renderResult(result, options, host))
  return { code: ExitCode.done }
}

/** A person is there to choose, and did not choose a format beforehand. */
function canOffer({ format }: AllOptions, { terminals }: Host): boolean {
  return format === 'text' && terminals.input && terminals.results && terminals.messages
}

async function tell(intake: Intake, options: AllOptions, host: Host): Promise<ExitCode> {
  const { how, missing, assessment } = intake.interviewed
  if (how === 'stopped') {
    const kept = options.save === undefined ? ' Nothing was kept (--save FILE keeps it).' : ''
    host.warn(`${wrap(`Stopped.${kept}`, host.terminals.columns)}\n`)
    return ExitCode.stopped
  }
  if (how === 'end-of-input' && missing.length > 0) {
    const { questionnaire } = intake.opened.compiled
    host.warn(missingLines(missing, { questionnaire, assessment }, host.terminals.columns))
    return ExitCode.usage
  }
  await host.print(renderResult(resultOf(intake), options, host))
  return ExitCode.done
}

function resultOf({ opened, interviewed }: Intake): Result {
  const { assessment, given } = interviewed
  return { compiled: opened.compiled, assessment, problems: notAsked(given, assessment) }
}

/** Nothing of the person before: neither answers, nor the file they are in. */
function forNextPerson(options: AllOptions, again: Opened): AllOptions {
  const { answers, defaults, save, ...rest } = options
  return { ...rest, again }
}
