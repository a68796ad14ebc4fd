import { validateAnswer } from '../../answer/validate-answer.ts'
import type { Command, QuestionStep } from '../../interview/step.ts'
import { commandOfLine } from './command-keys.ts'
import { commandsInWords } from './command-words.ts'
import { isPlain } from './is-plain.ts'
import { isEnter } from './list-keys.ts'
import { obey } from './obey.ts'
import { allowed } from './objection.ts'
import { enterAlone, enterSaysUnknown, replyWith } from './reply-with.ts'
import type { Key, Screen, Turn, View } from './screen.ts'
import { remarksOf, remarksOnceChanged, titleOf } from './step-words.ts'
import { typedValue } from './typed-value.ts'

/** `line`: what stands there; the notes are about it. */
export type TypedState = {
  readonly notes: readonly string[]
  readonly line: string
  /** On the line stands the answer given before, and no key has been pressed since. */
  readonly isOffer: boolean
}

/** A number or a text, typed on a line; commands take a colon. */
export function typedScreen(step: QuestionStep): Screen<TypedState> {
  return {
    start: { notes: [], line: presentLine(step), isOffer: true },
    press: (state, key, { line }) => press(step, state, key, line),
    view: (state) => view(step, state),
    line: presentLine(step),
  }
}

function press(step: QuestionStep, state: TypedState, key: Key, line: string): Turn<TypedState> {
  if (key.name === 'stop') return command(step, 'stop', line)
  if (!isEnter(key)) return typed(step, state, line)
  const asked = commandOfLine(line, step.question) ?? commandBehind(step, line)
  if (asked === 'unheard') return noted([unheard(line)], '')
  return asked === undefined ? answer(step, line) : command(step, asked, presentLine(step))
}

/** A digit begins a number anew: behind a 1 offered, a 0 would make it 10. */
function typed({ question }: QuestionStep, state: TypedState, line: string): Turn<TypedState> {
  const added = line.startsWith(state.line) ? line.slice(state.line.length) : ''
  const isAnew = question.type === 'number' && state.isOffer && /^\d$/.test(added)
  const now = isAnew ? added : line
  const notes = now === state.line ? state.notes : []
  return { state: { notes, line: now, isOffer: false }, line: now }
}

/** The answer given before stands on the line, so a command may be typed behind it. */
function commandBehind(step: QuestionStep, line: string): Command | undefined {
  const present = presentLine(step)
  const behind = line.slice(present.length).trim()
  if (present === '' || !line.startsWith(present) || beginsUnit(step, behind)) return undefined
  const asked = commandOfLine(behind, step.question)
  return asked === 'unheard' ? undefined : asked
}

/** "7d" may well mean days. */
function beginsUnit({ question }: QuestionStep, letter: string): boolean {
  const unit = question.type === 'number' ? (question.unit ?? '') : ''
  return unit.toLowerCase().startsWith(letter.toLowerCase())
}

function command(step: QuestionStep, asked: Command, line: string): Turn<TypedState> {
  const obeyed = obey(asked, step)
  return 'reply' in obeyed ? obeyed : { state: { notes: obeyed.notes, line, isOffer: true }, line }
}

/** What was typed stays to be mended. */
function answer(step: QuestionStep, line: string): Turn<TypedState> {
  const { question } = step
  if (line.trim() === '') return enterAlone(step) ?? noted([allowed(question)], '')
  const said = replyWith(question, validateAnswer(question, typedValue(question, line)))
  return 'reply' in said ? said : noted([said.objection], line)
}

function noted(notes: readonly string[], line: string): Turn<TypedState> {
  return { state: { notes, line, isOffer: false }, line }
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

function view(step: QuestionStep, { notes, line }: TypedState): View {
  const remarks = line === presentLine(step) ? remarksOf(step) : remarksOnceChanged(step)
  const enter = line === '' && enterSaysUnknown(step) ? ['Enter not known'] : []
  const limits = step.question.type === 'number' ? [allowed(step.question)] : []
  return {
    title: titleOf(step),
    question: step.question.ask,
    remarks: [...limits, ...remarks],
    rows: [],
    notes,
    keys: ['Type the answer, then Enter', ...enter, ...commandsInWords(step, ':')],
  }
}
