import type { ChecklistRow, ChecklistStep, Command } from '../../interview/step.ts'
import type { Answer } from '../../model/answer.ts'
import {
  type Marks,
  markInWords,
  noneOfTheOthers,
  presentMarks,
  toggleMark,
  unmarkedCount,
} from './checklist-marks.ts'
import { checklistQuestion, isOfFile, unmarkedInWords } from './checklist-words.ts'
import { commandOfKey } from './command-keys.ts'
import { commandsInWords, refusal } from './command-words.ts'
import type { List } from './find-screen.ts'
import {
  type Hand,
  isEnter,
  notesAt,
  pressInList,
  pressSpace,
  rowLeftBehind,
  rowNumber,
} from './list-keys.ts'
import { obey } from './obey.ts'
import { alsoSeen, type RowsSeen, unseenInWords } from './rows-seen.ts'
import type { Key, Turn, View } from './screen.ts'
import { titleOf } from './step-words.ts'

export type ChecklistState = {
  readonly hand: Hand
  readonly marks: Marks
  readonly seen: RowsSeen
  readonly notes: readonly string[]
}

/** Many yes-no questions at once: a number or space says yes, `n` that none of the others apply. */
export function checklistScreen(step: ChecklistStep): List<ChecklistState> {
  const marks = presentMarks(step)
  const begun = marks.size > 0 && unmarkedCount(step, marks) > 0
  const notes = begun ? [unmarkedWords(step, marks)] : []
  return {
    start: { hand: { active: undefined, typed: '' }, marks, seen: new Set(), notes },
    press: (state, key, { sight }) =>
      press(step, { ...state, seen: alsoSeen(state.seen, sight), notes: [] }, key),
    view: (state) => view(step, state),
    pick: (state, index) => ({
      state: isYes(step, state, index)
        ? { ...state, hand: { active: index, typed: '' } }
        : mark(step, state, index, yes),
    }),
    toggle: (state, index) => mark(step, state, index, yes),
  }
}

function press(step: ChecklistStep, begun: ChecklistState, key: Key): Turn<ChecklistState> {
  const left = rowLeftBehind(begun.hand, key, step.rows.length)
  const state = left === undefined ? begun : mark(step, begun, left, yes)
  const { hand } = state
  if (key.text.toLowerCase() === 'n') return none(step, state)
  if (isEnter(key) && hand.typed === '') return confirm(step, state)
  if (key.text === ' ') {
    return { state: pressSpace(state, (row) => mark(step, state, row, yes)) }
  }
  const command = commandOfKey(key)
  if (command !== undefined) return commandRow(step, state, command)
  const count = step.rows.length
  const turn = pressInList(hand, key, { numbered: count, count })
  if (turn === undefined) return { state }
  return {
    state: 'hand' in turn ? { ...state, hand: turn.hand } : mark(step, state, turn.picked, yes),
  }
}

/** Here "not known" and "rather not say" are about the row the hand is on. */
function commandRow(
  step: ChecklistStep,
  state: ChecklistState,
  command: Command,
): Turn<ChecklistState> {
  if (command === 'unknown' || command === 'declined') {
    const { active } = state.hand
    if (active === undefined) return { state: { ...state, notes: ['Move to a row first.'] } }
    if (step.rows[active]?.question.mustKnow) {
      return { state: { ...state, notes: [refusal(command)] } }
    }
    return { state: mark(step, state, active, { kind: command }) }
  }
  const obeyed = obey(command, step, { keeping: state.marks, row: state.hand.active })
  return 'reply' in obeyed ? obeyed : { state: { ...state, notes: obeyed.notes } }
}

function isYes({ rows }: ChecklistStep, { marks }: ChecklistState, index: number): boolean {
  return markInWords(marks.get(rows[index]?.question.id ?? '')) === markInWords(yes)
}

function mark(
  step: ChecklistStep,
  state: ChecklistState,
  index: number,
  answer: Answer,
): ChecklistState {
  const row: ChecklistRow | undefined = step.rows[index]
  if (row === undefined) return state
  const marks = toggleMark(state.marks, row, answer)
  return { ...state, marks, hand: { active: index, typed: '' } }
}

/** No answers only what was read: rows that have not been in sight yet are shown first. */
function none(step: ChecklistStep, state: ChecklistState): Turn<ChecklistState> {
  const { marks, seen } = state
  const unseen = [...step.rows.entries()]
    .filter(([index, { question }]) => !seen.has(index) && !marks.has(question.id))
    .map(([index]) => index)
  if (unseen.length === 0) return give(noneOfTheOthers(step, marks))
  const hand = { active: unseen[0], typed: '' }
  return { state: { ...state, hand, notes: [unseenInWords(unseen.length)] } }
}

/** Silence is not no: with nothing marked there is nothing to go on with. */
function confirm(step: ChecklistStep, state: ChecklistState): Turn<ChecklistState> {
  const nothingSaid = state.marks.size === 0 && presentMarks(step).size === 0
  if (!nothingSaid) return give(state.marks)
  return { state: { ...state, notes: [unmarkedWords(step, state.marks)] } }
}

function give(answers: Marks): Turn<ChecklistState> {
  return { reply: { kind: 'answers', answers } }
}

function unmarkedWords(step: ChecklistStep, marks: Marks): string {
  return unmarkedInWords(unmarkedCount(step, marks), 'press n')
}

function view(step: ChecklistStep, { hand, marks, notes }: ChecklistState): View {
  const words = step.rows.map(({ question }) => markInWords(marks.get(question.id)))
  const width = Math.max(3, ...words.map((word) => word.length))
  return {
    title: titleOf(step),
    question: checklistQuestion,
    remarks: [],
    rows: step.rows.map((row, index) => ({
      label: `${rowNumber(index, step.rows.length)} [${(words[index] ?? '').padEnd(width)}]`,
      text: rowText(row, marks.get(row.question.id)),
    })),
    ...(hand.active !== undefined && { active: hand.active }),
    notes: notesAt(hand, notes),
    keys: [
      'Number or space: yes',
      'n none of the others',
      'Enter goes on',
      ...commandsInWords(step),
    ],
  }
}

function rowText(row: ChecklistRow, mark: Answer | undefined): string {
  return isOfFile(row, mark) ? `${row.question.ask} (from the file)` : row.question.ask
}

const yes: Answer = { kind: 'yes-no', yes: true }
