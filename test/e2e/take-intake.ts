import { assess } from '../../src/engine/assess.ts'
import { compile } from '../../src/engine/compile.ts'
import type { Answer, Answers } from '../../src/model/answer.ts'
import type { Question } from '../../src/model/question.ts'
import type { Questionnaire } from '../../src/model/questionnaire.ts'
import type { Truth } from '../../src/model/truth.ts'
import { keysFor, lineFor, type Person } from './person.ts'
import { readRows } from './read-rows.ts'
import { readScreen, type Seen } from './read-screen.ts'
import type { Terminal } from './terminal.ts'

/** An intake that came to its end. */
export type Taken = {
  readonly exitCode: number
  /** What was asked, in order. */
  readonly asked: readonly Seen[]
  /** The answers given to it. */
  readonly answers: Answers
  /** The lines typed, in the line mode. */
  readonly lines: readonly string[]
}

export type Setting = {
  readonly terminal: Terminal
  readonly questionnaire: Questionnaire
  readonly person: Person
}

/** Answers every screen by keys, until the program ends. */
export async function takeByKeys(setting: Setting): Promise<Taken> {
  const { terminal, person } = setting
  return await take(setting, async (seen) => {
    const text = await readRows(terminal, seen)
    await terminal.press(...keysFor({ ...seen, text }, person))
    return []
  })
}

/** Answers everything by lines, until the program ends. */
export async function takeByLines(setting: Setting): Promise<Taken> {
  const { terminal, person } = setting
  return await take(setting, async (seen) => {
    const line = lineFor(seen, person)
    await terminal.type(line)
    await terminal.press('Enter')
    return [line]
  })
}

/** Responds to every screen, until the program ends; `respond` returns the lines it typed. */
export async function take(
  { terminal, questionnaire, person }: Setting,
  respond: (seen: Seen) => Promise<readonly string[]>,
): Promise<Taken> {
  const asked: Seen[] = []
  const lines: string[] = []
  const answers = new Map<string, Answer>()
  const program = compile(questionnaire)
  let before: Seen | undefined
  for (;;) {
    const read = await terminal.see((shown) => after(before, readScreen(shown, questionnaire)))
    const seen = withRowsAsked(read, assess(program, answers).enabled)
    if (seen.kind === 'ended') return { exitCode: seen.code, asked, answers, lines }
    for (const question of questionsOf(seen)) answers.set(question.id, person(question))
    lines.push(...(await respond(seen)))
    asked.push(seen)
    before = read
  }
}

/** Of a checklist, the rows that what was answered so far enables. */
export function withRowsAsked(seen: Seen, enabled: ReadonlyMap<string, Truth>): Seen {
  if (seen.kind !== 'checklist') return seen
  return { ...seen, rows: seen.rows.filter(({ id }) => enabled.get(id) === 'yes') }
}

/** What is seen, once it is not what was seen before any more. */
export function after(before: Seen | undefined, seen: Seen | undefined): Seen | undefined {
  const isNext = seen !== undefined && (before === undefined || placeOf(seen) !== placeOf(before))
  return isNext ? seen : undefined
}

function placeOf(seen: Seen): string {
  return [seen.kind, ...questionsOf(seen).map(({ id }) => id)].join(' ')
}

export function questionsOf(seen: Seen | undefined): readonly Question[] {
  if (seen?.kind === 'question') return [seen.question]
  return seen?.kind === 'checklist' ? seen.rows : []
}
