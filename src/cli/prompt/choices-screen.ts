import { validateAnswer } from '../../answer/validate-answer.ts'
import type { QuestionStep } from '../../interview/step.ts'
import type { ChoiceQuestion } from '../../model/question.ts'
import { commandOfKey } from './command-keys.ts'
import { keysInWords } from './command-words.ts'
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
import { offersPicked } from './offers.ts'
import { enterAlone, enterSaysUnknown, picking, replyWith } from './reply-with.ts'
import type { Key, Turn, View } from './screen.ts'
import { remarksOf, remarksOnceChanged, titleOf } from './step-words.ts'

export type ChoicesState = {
  readonly hand: Hand
  readonly picked: readonly string[]
  readonly notes: readonly string[]
}

/** A choice of several: a number or space picks and unpicks, Enter answers. */
export function choicesScreen(step: QuestionStep, question: ChoiceQuestion): List<ChoicesState> {
  const picked = offersPicked(step.present?.answer)
  return {
    start: { hand: { active: undefined, typed: '' }, picked, notes: [] },
    press: (state, key) => press(step, question, { ...state, notes: [] }, key),
    view: (state) => view(step, question, state),
    pick: (state, index) => ({
      state: isPicked(question, state, index)
        ? { ...state, hand: { active: index, typed: '' } }
        : pick(question, state, index),
    }),
    toggle: (state, index) => pick(question, state, index),
  }
}

function press(
  step: QuestionStep,
  question: ChoiceQuestion,
  begun: ChoicesState,
  key: Key,
): Turn<ChoicesState> {
  const left = rowLeftBehind(begun.hand, key, question.options.length)
  const state = left === undefined ? begun : pick(question, begun, left)
  const { hand } = state
  if (isEnter(key) && hand.typed === '') return answer(step, question, state)
  if (key.text === ' ') {
    return { state: pressSpace(state, (row) => pick(question, state, row)) }
  }
  const alone = step.keys?.find(({ letter }) => letter === key.text.toLowerCase())
  if (alone !== undefined) return picking(question, alone.option)
  const command = commandOfKey(key)
  if (command !== undefined) {
    const obeyed = obey(command, step, { row: hand.active })
    return 'reply' in obeyed ? obeyed : { state: { ...state, notes: obeyed.notes } }
  }
  const count = question.options.length
  const turn = pressInList(hand, key, { numbered: count, count })
  if (turn === undefined) return { state }
  return {
    state: 'hand' in turn ? { ...state, hand: turn.hand } : pick(question, state, turn.picked),
  }
}

function pick(question: ChoiceQuestion, state: ChoicesState, index: number): ChoicesState {
  const picked = togglePick(question, state.picked, question.options[index]?.id ?? '')
  return { ...state, picked, hand: { active: index, typed: '' } }
}

function isPicked({ options }: ChoiceQuestion, { picked }: ChoicesState, index: number): boolean {
  return picked.includes(options[index]?.id ?? '')
}

/** An option that is chosen alone replaces the others, and they replace it. */
function togglePick(
  { options }: ChoiceQuestion,
  picked: readonly string[],
  id: string,
): readonly string[] {
  if (picked.includes(id)) return picked.filter((other) => other !== id)
  const isExclusive = (sought: string) =>
    options.some((option) => option.id === sought && option.exclusive)
  if (isExclusive(id)) return [id]
  return [...picked.filter((other) => !isExclusive(other)), id]
}

function answer(
  step: QuestionStep,
  question: ChoiceQuestion,
  state: ChoicesState,
): Turn<ChoicesState> {
  const hadPicked = offersPicked(step.present?.answer).length > 0
  if (state.picked.length === 0 && !hadPicked) {
    const kept = enterAlone(step)
    if (kept !== undefined) return kept
  }
  const said = replyWith(question, validateAnswer(question, state.picked))
  return 'reply' in said ? said : { state: { ...state, notes: [said.objection] } }
}

function view(
  step: QuestionStep,
  { ask, options }: ChoiceQuestion,
  { hand, picked, notes }: ChoicesState,
): View {
  const isUnchanged = isSameSet(picked, offersPicked(step.present?.answer))
  const enter = picked.length === 0 && enterSaysUnknown(step) ? 'Enter not known' : 'Enter goes on'
  return {
    title: titleOf(step),
    question: ask,
    remarks: isUnchanged ? remarksOf(step) : remarksOnceChanged(step),
    rows: options.map(({ id, text }, index) => ({
      label: `${rowNumber(index, options.length)} [${picked.includes(id) ? 'x' : ' '}]`,
      text,
    })),
    ...(hand.active !== undefined && { active: hand.active }),
    notes: notesAt(hand, notes),
    keys: ['Numbers, or arrows and space', enter, ...keysInWords(step)],
  }
}

function isSameSet(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((id) => others.includes(id))
}
