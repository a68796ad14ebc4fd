import { validateAnswer } from '../../answer/validate-answer.ts'
import type { Command, QuestionStep } from '../../interview/step.ts'
import { commandOfLine } from './command-keys.ts'
import { commandsInWords } from './command-words.ts'
import { isPlain } from './is-plain.ts'
import { isEnter } from './list-keys.ts'
import { obey } from './obey.ts'
import { allowed } from './objection.ts'
import { keepPresent, replyWith } from './reply-with.ts'
import type { Key, Screen, Turn, View } from './screen.ts'
import { remarksOf, titleOf } from './step-words.ts'
import { typedValue } from './typed-value.ts'

export type TypedState = { readonly notes: readonly string[] }

/** A number or a text, typed on a line; commands take a colon. */
export function typedScreen(step: QuestionStep): Screen<TypedState> {
  return {
    start: { notes: [] },
    press: (state, key, line) => press(step, state, key, line),
    view: ({ notes }) => view(step, notes),
    line: presentLine(step),
  }
}

function press(step: QuestionStep, state: TypedState, key: Key, line: string): Turn<TypedState> {
  if (key.name === 'stop') return command(step, 'stop', line)
  if (!isEnter(key)) return { state, line }
  const asked = commandOfLine(line) ?? commandBehind(presentLine(step), line)
  if (asked === 'unheard') return noted([unheard(line)], '')
  return asked === undefined ? answer(step, line) : command(step, asked, presentLine(step))
}

/** The answer given before stands on the line, so a command may be typed behind it. */
function commandBehind(present: string, line: string): Command | undefined {
  if (present === '' || !line.startsWith(present)) return undefined
  const asked = commandOfLine(line.slice(present.length))
  return asked === 'unheard' ? undefined : asked
}

function command(step: QuestionStep, asked: Command, line: string): Turn<TypedState> {
  const obeyed = obey(asked, step)
  return 'reply' in obeyed ? obeyed : noted(obeyed.notes, line)
}

/** What was typed stays to be mended. */
function answer(step: QuestionStep, line: string): Turn<TypedState> {
  const { question } = step
  if (line.trim() === '') return keepPresent(step) ?? noted([allowed(question)], '')
  const said = replyWith(question, validateAnswer(question, typedValue(question, line)))
  return 'reply' in said ? said : noted([said.objection], line)
}

function noted(notes: readonly string[], line: string): Turn<TypedState> {
  return { state: { notes }, line }
}

function unheard(line: string): string {
  return `${line.trim()} is not a command here.`
}

/** What stands on the line at first: the answer, unless a line cannot hold it as it is. */
function presentLine({ present }: QuestionStep): string {
  switch (present?.answer.kind) {
    case 'number':
      return String(present.answer.number)
    case 'text':
      return isPlain(present.answer.text) ? present.answer.text : ''
    default:
      return ''
  }
}

function view(step: QuestionStep, notes: readonly string[]): View {
  const limits = step.question.type === 'number' ? [allowed(step.question)] : []
  return {
    title: titleOf(step),
    question: step.question.ask,
    remarks: [...limits, ...remarksOf(step)],
    rows: [],
    notes,
    keys: ['Type the answer, then Enter', ...commandsInWords(step, ':')],
  }
}
