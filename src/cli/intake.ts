import { notAsked } from '../report/not-asked.ts'
import { wrap } from '../text/wrap.ts'
import { conductIntake } from './conduct-intake.ts'
import { keptLines } from './draft/draft-words.ts'
import { ExitCode } from './exit-code.ts'
import type { Host } from './host.ts'
import { missingLines } from './missing-lines.ts'
import { type IntakeOptions, type OpenedIntake, openIntake } from './open-intake.ts'
import { renderResult } from './render-result.ts'
import type { ResultOptions } from './result-options.ts'
import { UsageError } from './usage-error.ts'

export type AllOptions = ResultOptions & IntakeOptions

/** Asks, and tells what follows from the answers. */
export async function intake(name: string, options: AllOptions, host: Host): Promise<ExitCode> {
  if (options.defaults && options.answers === undefined) {
    throw new UsageError('--defaults takes the answers of a file', 'add --answers FILE')
  }
  return await carryOut(await openIntake(name, options, host), options, host)
}

/** Carries an intake out; whatever ends it before its end, its answers are kept where they can be. */
export async function carryOut(
  opened: OpenedIntake,
  options: AllOptions,
  host: Host,
): Promise<ExitCode> {
  try {
    const code = await askAndTell(opened, options, host)
    if (code === ExitCode.done) opened.draft?.erase()
    return code
  } finally {
    const kept = opened.draft?.leave()
    if (kept !== undefined) host.warn(keptLines(kept, host))
  }
}

async function askAndTell(
  opened: OpenedIntake,
  options: AllOptions,
  host: Host,
): Promise<ExitCode> {
  const { compiled, interviewed } = await conductIntake(opened, options, host)
  const { how, missing, assessment, given } = interviewed
  if (how === 'stopped') {
    host.warn(`${wrap(stoppedWords(opened, options), host.terminals.columns)}\n`)
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

function stoppedWords({ draft }: OpenedIntake, { save }: AllOptions): string {
  return save === undefined && !draft?.isKept()
    ? 'Stopped. Nothing was kept (--save FILE keeps it).'
    : 'Stopped.'
}
