import { assess } from '../../engine/assess.ts'
import { begin } from '../../interview/begin.ts'
import { conductInterview } from '../../interview/conduct-interview.ts'
import type { Answers } from '../../model/answer.ts'
import type { Assessment } from '../../model/assessment.ts'
import { visible } from '../../text/visible.ts'
import { wrap } from '../../text/wrap.ts'
import { ExitCode } from '../exit-code.ts'
import type { Host } from '../host.ts'
import { missingLines } from '../missing-lines.ts'
import type { NewCaseOptions } from '../new-case.ts'
import { openResponse } from '../open-response.ts'
import { type OpenPrompter, prompterFor } from '../prompter-for.ts'
import type { Compiled } from '../shipped.ts'
import { askParticulars } from './ask-particulars.ts'
import type { CaseIds } from './case-ids.ts'
import { allOf, type Known, missingOf, type Particulars } from './particulars.ts'

/** Whose case it is to be. */
export type Subject = {
  readonly compiled: Compiled
  readonly ids: CaseIds
}

export type Beforehand = { readonly known: Known; readonly options: NewCaseOptions }

/** All a case is made of. */
export type Gathered = {
  readonly particulars: Particulars
  readonly assessment: Assessment
  /** Also answers that do not count. */
  readonly given: Answers
}

/** Asks for what was not given beforehand; an exit code where that does not come to an end. */
export async function gatherCase(
  subject: Subject,
  { known, options }: Beforehand,
  host: Host,
): Promise<Gathered | ExitCode> {
  const { program, questionnaire } = subject.compiled
  const particulars = allOf(known)
  const response =
    options.answers === undefined
      ? undefined
      : await openResponse(options.answers, questionnaire, host)
  if (particulars !== undefined && response !== undefined) {
    const given = response.answers
    return { particulars, given, assessment: assess(program, given, { settle: false }) }
  }
  const terminal = await prompterFor(questionnaire, options, host)
  try {
    return await ask(subject, { known, given: response?.answers }, { terminal, host })
  } finally {
    terminal.close()
  }
}

type Room = { readonly terminal: OpenPrompter; readonly host: Host }

async function ask(
  subject: Subject,
  beforehand: { readonly known: Known; readonly given: Answers | undefined },
  { terminal, host }: Room,
): Promise<Gathered | ExitCode> {
  const known = await askParticulars(beforehand.known, subject.ids, terminal.desk)
  const particulars = allOf(known)
  const { given } = beforehand
  if (particulars === undefined) {
    return host.terminals.input ? stopped(host) : tellMissing(known, given !== undefined, host)
  }
  if (given !== undefined) {
    return {
      particulars,
      given,
      assessment: assess(subject.compiled.program, given, { settle: false }),
    }
  }
  host.warn(told(particulars, host))
  return await interview(subject, particulars, { terminal, host })
}

async function interview(
  { compiled }: Subject,
  particulars: Particulars,
  { terminal, host }: Room,
): Promise<Gathered | ExitCode> {
  const interviewed = await conductInterview(begin(compiled.program), terminal.prompter)
  const { how, missing, given, assessment } = interviewed
  if (how === 'stopped') return stopped(host)
  if (how === 'end-of-input' && missing.length > 0) {
    host.warn(missingLines(missing, { ...compiled, assessment }, host.terminals.columns))
    return ExitCode.usage
  }
  return { particulars, given, assessment }
}

function told({ id, title }: Particulars, { terminals }: Host): string {
  const lines = [
    `The case "${id}": ${visible(title)}`,
    'Now the questions. Answer as the person of the story would; not known is an answer too.',
  ]
  return ['', ...lines].map((line) => `${wrap(line, terminals.columns)}\n`).join('')
}

function stopped({ warn, terminals }: Host): ExitCode {
  warn(`${wrap('Stopped. Nothing was kept.', terminals.columns)}\n`)
  return ExitCode.stopped
}

function tellMissing(known: Known, hasAnswers: boolean, { warn, terminals }: Host): ExitCode {
  const answers = hasAnswers ? [] : ['the answers to the questions (--answers FILE)']
  const lines = [
    wrap('nuchal: something is missing for a case:', terminals.columns),
    ...[...missingOf(known), ...answers].map((line) => {
      return wrap(line, terminals.columns, { indent: 2, hanging: 4 })
    }),
  ]
  warn(lines.map((line) => `${line}\n`).join(''))
  return ExitCode.usage
}
