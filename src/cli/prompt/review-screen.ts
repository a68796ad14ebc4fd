import type { ReviewStep } from '../../interview/step.ts'
import { commandOfKey } from './command-keys.ts'
import { commandsInWords } from './command-words.ts'
import { type Hand, notesAt, pressInList } from './list-keys.ts'
import { obey } from './obey.ts'
import {
  goOnInWords,
  numberedRows,
  reviewQuestion,
  reviewRowInWords,
  reviewTitle,
} from './review-words.ts'
import type { Key, Row, Screen, Turn, View } from './screen.ts'

export type ReviewState = { readonly hand: Hand; readonly notes: readonly string[] }

/** Every answer; Enter goes on to the summary, a number changes an answer. */
export function reviewScreen(step: ReviewStep): Screen<ReviewState> {
  const last = numberedRows(step).length
  return {
    start: { hand: { active: last, typed: '' }, notes: [] },
    press: (state, key) => press(step, state, key),
    view: (state) => view(step, state),
  }
}

function press(step: ReviewStep, state: ReviewState, key: Key): Turn<ReviewState> {
  const command = commandOfKey(key)
  if (command !== undefined) {
    const obeyed = obey(command, step)
    return 'reply' in obeyed ? obeyed : { state: { ...state, notes: obeyed.notes } }
  }
  const rows = numberedRows(step)
  const hand = { ...state.hand, active: state.hand.active ?? rows.length }
  const turn = pressInList(hand, key, { numbered: rows.length, count: rows.length + 1 })
  if (turn === undefined) return { state }
  if ('hand' in turn) return { state: { hand: turn.hand, notes: [] } }
  const row = rows[turn.picked]
  return { reply: row ? { kind: 'jump', to: row.question.id } : { kind: 'accept' } }
}

function view(step: ReviewStep, { hand, notes }: ReviewState): View {
  const last = numberedRows(step).length
  const rows = [
    ...answerRows(step, String(last).length),
    { above: ' ', label: '', text: goOnInWords },
  ]
  const number = (hand.active ?? last) + 1
  const active = rows.findIndex(({ label }) => Number(label) === number)
  return {
    title: reviewTitle,
    question: reviewQuestion,
    remarks: [],
    rows,
    active: number > last || active === -1 ? rows.length - 1 : active,
    notes: notesAt(hand, notes),
    keys: ['A number changes that answer', 'Enter goes on', ...commandsInWords(step)],
  }
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
