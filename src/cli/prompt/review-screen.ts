import type { ReviewStep } from '../../interview/step.ts'
import { commandOfKey } from './command-keys.ts'
import { commandsInWords } from './command-words.ts'
import type { List } from './find-screen.ts'
import { type Hand, isEnter, notesAt, pressInList } from './list-keys.ts'
import { obey } from './obey.ts'
import {
  goOnInWords,
  numberedRows,
  reviewQuestion,
  reviewRowInWords,
  reviewTitle,
} from './review-words.ts'
import type { Key, Row, Turn, View } from './screen.ts'

export type ReviewState = { readonly hand: Hand; readonly notes: readonly string[] }

/** Every answer, from the top; Enter goes on to the summary, a number changes an answer. */
export function reviewScreen(step: ReviewStep): List<ReviewState> {
  const active = step.chosen === undefined ? undefined : step.chosen - 1
  return {
    start: { hand: { active, typed: '' }, notes: [] },
    press: (state, key) => press(step, { ...state, notes: [] }, key),
    view: (state) => view(step, state),
    pick: (_, index) => pick(step, index),
  }
}

function press(step: ReviewStep, state: ReviewState, key: Key): Turn<ReviewState> {
  if (key.text.toLowerCase() === 'g') return accept
  const command = commandOfKey(key)
  if (command !== undefined) {
    const obeyed = obey(command, step)
    return 'reply' in obeyed ? obeyed : { state: { ...state, notes: obeyed.notes } }
  }
  const rows = numberedRows(step)
  const { hand } = state
  if (isEnter(key) && hand.active === undefined && hand.typed === '') return accept
  const turn = pressInList(hand, key, { numbered: rows.length, count: rows.length + 1 })
  if (turn === undefined) return { state }
  if ('hand' in turn) return { state: { ...state, hand: turn.hand } }
  return pick(step, turn.picked)
}

function pick(step: ReviewStep, index: number): Turn<ReviewState> {
  const row = numberedRows(step)[index]
  return row ? { reply: { kind: 'jump', to: row.question.id } } : accept
}

const accept: Turn<ReviewState> = { reply: { kind: 'accept' } }

function view(step: ReviewStep, { hand, notes }: ReviewState): View {
  const last = numberedRows(step).length
  const rows = [
    ...answerRows(step, String(last).length),
    { above: ' ', label: '', text: goOnInWords },
  ]
  const { active } = hand
  const isOnAnswer = active !== undefined && active < last
  return {
    title: reviewTitle,
    question: reviewQuestion,
    remarks: [],
    rows,
    ...(active !== undefined && { active: indexOfRow(rows, active + 1) }),
    notes: notesAt(hand, notes),
    keys: [
      'A number changes that answer',
      ...(isOnAnswer ? ['Enter changes this one', 'g goes on'] : ['Enter goes on']),
      ...commandsInWords(step),
    ],
  }
}

/** The row of a number; the last one, which goes on, has none. */
function indexOfRow(rows: readonly Row[], number: number): number {
  const index = rows.findIndex(({ label }) => Number(label) === number)
  return index === -1 ? rows.length - 1 : index
}

/** An answer that does not count has no number, so it is never landed on. */
function answerRows({ sections }: ReviewStep, digits: number): readonly Row[] {
  return sections.flatMap(({ title, rows }) =>
    rows.map((row, index) => ({
      ...(index === 0 && title !== '' && { above: title }),
      label: String(row.number ?? '-').padStart(digits),
      text: reviewRowInWords(row),
      quiet: row.number === undefined,
    })),
  )
}
