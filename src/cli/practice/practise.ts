import type { Case } from '../../model/case.ts'
import type { Questionnaire } from '../../model/questionnaire.ts'
import { chooseCase } from '../../practice/choose-case.ts'
import { drawCases } from '../../practice/practice-cases.ts'
import { noProgress } from '../../practice/progress.ts'
import { rubricSummary } from '../../practice/rubric-summary.ts'
import { agreeOnPlace, faultOfPlace } from '../agree-on-place.ts'
import { ExitCode } from '../exit-code.ts'
import type { Host } from '../host.ts'
import { openQuestionnaire } from '../open-questionnaire.ts'
import { prompterFor } from '../prompter-for.ts'
import { seededRandom } from '../seeded-random.ts'
import { summaryText } from '../summary-text.ts'
import { UsageError } from '../usage-error.ts'
import { casesToChooseFrom } from './cases-to-choose-from.ts'
import type { Classroom } from './classroom.ts'
import { findCase } from './find-case.ts'
import { progressSoFar } from './keep-result.ts'
import { listCases } from './list-cases.ts'
import type { PracticeOptions } from './practice-options.ts'
import { practiseCases } from './practise-cases.ts'
import { sitExam } from './sit-exam.ts'

/** A student walks through a case, or several, and is told how it went. */
export async function practise(
  name: string,
  id: string | undefined,
  options: PracticeOptions,
  host: Host,
): Promise<ExitCode> {
  refuseStrays(options, host)
  const compiled = await openQuestionnaire(name, host)
  const { questionnaire } = compiled
  if (options.list || options.rubric) return await tellAbout(questionnaire, options, host)
  const named = id === undefined ? undefined : findCase(questionnaire, id)
  if (named === undefined) casesToChooseFrom(questionnaire, options)
  await agreeOnPlace(options, host)
  const seed = options.seed ?? host.now().getTime() % seeds
  // A line such as "id=value" answers no question of the questionnaire here.
  const terminal = await prompterFor({ ...questionnaire, questions: [] }, options, host)
  const random = seededRandom(seed)
  const room = { compiled, options, host, terminal, seed, random }
  try {
    return await (options.exam ? sitExam(examCases(named, room), room) : practiseOn(named, room))
  } finally {
    terminal.close()
  }
}

/** As many different draws as a person could tell apart. */
const seeds = 1_000_000

async function practiseOn(named: Case | undefined, room: Classroom): Promise<ExitCode> {
  return await practiseCases(named ?? nextCase(room), () => nextCase(room), room)
}

/** The one that teaches the most now. */
function nextCase(room: Classroom): Case | undefined {
  const { compiled, options, random, host } = room
  const wish = { random, ...(options.level !== undefined && { level: options.level }) }
  const { questionnaire } = compiled
  // A seed draws the same cases for everybody.
  const isAlone = options.progress === false || options.seed !== undefined
  const soFar = isAlone ? noProgress : progressSoFar(questionnaire.id, host)
  return chooseCase(compiled.program, soFar, wish, host.now())
}

function examCases(
  named: Case | undefined,
  { compiled, options, random }: Classroom,
): readonly Case[] {
  if (named !== undefined) return [named]
  const cases = casesToChooseFrom(compiled.questionnaire, options)
  return drawCases(cases, options.count ?? usualCount, random)
}

const usualCount = 5

async function tellAbout(
  questionnaire: Questionnaire,
  options: PracticeOptions,
  host: Host,
): Promise<ExitCode> {
  const summary = options.list ? listCases(questionnaire, options) : rubricSummary()
  await host.print(summaryText(summary, options.color, host))
  return ExitCode.done
}

/** Options that mean nothing here would be taken for having worked. */
function refuseStrays({ exam, count, results, save }: PracticeOptions, { files }: Host): void {
  if (!exam && count !== undefined) {
    throw new UsageError('--count is about an examination', 'add --exam')
  }
  if (!exam && results !== undefined) {
    throw new UsageError('--results is about an examination', 'add --exam, or use --save')
  }
  if (exam && save !== undefined) {
    throw new UsageError('--save is for one exercise', 'use --results with --exam')
  }
  const fault = results === undefined ? undefined : faultOfPlace(results, files)
  if (fault !== undefined) throw new UsageError(fault)
}
