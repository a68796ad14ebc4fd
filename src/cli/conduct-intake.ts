import { compile } from '../engine/compile.ts'
import { begin } from '../interview/begin.ts'
import { conductInterview, type Interviewed } from '../interview/conduct-interview.ts'
import type { Answers } from '../model/answer.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import { introduce } from '../report/introduce.ts'
import { toText } from '../report/to-text.ts'
import type { Host } from './host.ts'
import { openQuestionnaire } from './open-questionnaire.ts'
import { openResponse } from './open-response.ts'
import { type OpenPrompter, type PrompterOptions, prompterFor } from './prompter-for.ts'
import { agreeOnPlace, type SaveOption, saveResponse } from './save-response.ts'
import type { Compiled } from './shipped.ts'
import { chalkOf, colourLevel, summaryStyle } from './style.ts'
import { widthOf } from './text-width.ts'

export type IntakeOptions = PrompterOptions &
  SaveOption & {
    /** A response file. */
    readonly answers?: string
    readonly defaults?: boolean
    /** Of the intake; today where it is not given. */
    readonly date?: string
    /** What the person before has left open. */
    readonly again?: Opened
  }

export type Opened = OpenPrompter & { readonly compiled: Compiled }

export type Intake = { readonly opened: Opened; readonly interviewed: Interviewed }

/**
 * Asks, and saves the response where that was asked for: also one that was broken off. What it
 * opened is left open for what comes after.
 */
export async function conductIntake(
  name: string,
  options: IntakeOptions,
  host: Host,
): Promise<Intake> {
  const compiled = options.again?.compiled ?? (await openQuestionnaire(name, host))
  const { questionnaire } = compiled
  const prefilled = await prefilledBy(options, compiled, host)
  const place = await agreeOnPlace(options, host)
  const defaults = options.defaults === true
  if (!defaults) host.warn(introduction(questionnaire, options, host))
  const opened = options.again ?? {
    ...(await prompterFor(questionnaire, options, host)),
    compiled,
  }
  try {
    const begun = begin(compile(questionnaire), { prefilled, defaults })
    const interviewed = await conductInterview(begun, opened.prompter)
    if (place !== undefined) saveResponse(place, questionnaire, interviewed.answers, host)
    return { opened, interviewed }
  } catch (error) {
    opened.close()
    throw error
  }
}

function introduction(
  questionnaire: Questionnaire,
  { color, date }: IntakeOptions,
  host: Host,
): string {
  const style = summaryStyle(chalkOf(colourLevel(host, 'messages', color)))
  const summary = introduce(questionnaire, date ?? host.today())
  return toText(summary, { width: widthOf(host), style })
}

async function prefilledBy(
  { answers }: IntakeOptions,
  { questionnaire }: Compiled,
  host: Host,
): Promise<Answers> {
  if (answers === undefined) return new Map()
  const response = await openResponse(answers, questionnaire, host)
  return response.answers
}
