import { validateAnswer } from '../../answer/validate-answer.ts'
import type { QuestionStep } from '../../interview/step.ts'
import { commandOfKey } from './command-keys.ts'
import { keysInWords } from './command-words.ts'
import type { List } from './find-screen.ts'
import { type Hand, isEnter, notesAt, pressInList, rowNumber } from './list-keys.ts'
import { obey } from './obey.ts'
import { allowed } from './objection.ts'
import { type Offer, offersOf, offersPicked } from './offers.ts'
import { enterAlone, enterSaysUnknown, replyWith } from './reply-with.ts'
import type { Key, Turn, View } from './screen.ts'
import { remarksOf, remarksOnceChanged, titleOf } from './step-words.ts'

export type ChoiceState = { readonly hand: Hand; readonly notes: readonly string[] }

/** A yes-no question, or a choice of one: a number answers at once. */
export function choiceScreen(step: QuestionStep): List<ChoiceState> {
  const offers = lettered(step)
  return {
    start: { hand: { active: firstIndex(step, offers), typed: '' }, notes: [] },
    press: (state, key) => press(step, offers, state, key),
    view: (state) => view(step, offers, state),
    pick: ({ hand }, index) => pick(step, offers, hand, index),
  }
}

function press(
  step: QuestionStep,
  offers: readonly Offer[],
  { hand }: ChoiceState,
  key: Key,
): Turn<ChoiceState> {
  const answered = offers.find(({ letter }) => letter === key.text.toLowerCase())
  if (answered !== undefined) return answer(step, answered, hand)
  const size = { numbered: offers.length, count: offers.length }
  const turn = pressInList(hand, key, size)
  if (turn === undefined) return pressElse(step, hand, key)
  if ('hand' in turn) return { state: { hand: turn.hand, notes: [] } }
  return pick(step, offers, hand, turn.picked)
}

function pick(
  step: QuestionStep,
  offers: readonly Offer[],
  hand: Hand,
  index: number,
): Turn<ChoiceState> {
  const picked = offers[index]
  return picked === undefined ? { state: { hand, notes: [] } } : answer(step, picked, hand)
}

/** What the list does not know: commands, and Enter where nothing is chosen. */
function pressElse(step: QuestionStep, hand: Hand, key: Key): Turn<ChoiceState> {
  const command = commandOfKey(key)
  if (command !== undefined) {
    const obeyed = obey(command, step)
    return 'reply' in obeyed ? obeyed : { state: { hand, notes: obeyed.notes } }
  }
  if (!isEnter(key)) return { state: { hand, notes: [] } }
  return enterAlone(step) ?? { state: { hand, notes: [allowed(step.question)] } }
}

function answer(step: QuestionStep, { id }: Offer, hand: Hand): Turn<ChoiceState> {
  const said = replyWith(step.question, validateAnswer(step.question, id))
  return 'reply' in said ? said : { state: { hand, notes: [said.objection] } }
}

/** The answers, with the letters that stand for them here. */
function lettered({ question, keys = [] }: QuestionStep): readonly Offer[] {
  return offersOf(question).map((offer) => {
    const key = keys.find(({ option }) => option === offer.id)
    return key === undefined ? offer : { ...offer, letter: key.letter }
  })
}

/** Where the hand begins. */
function firstIndex(step: QuestionStep, offers: readonly Offer[]): number | undefined {
  const preferred = offers.findIndex(({ id }) => id === step.preferred)
  return presentIndex(step, offers) ?? (preferred === -1 ? undefined : preferred)
}

function presentIndex({ present }: QuestionStep, offers: readonly Offer[]): number | undefined {
  const [picked] = offersPicked(present?.answer)
  const index = offers.findIndex(({ id }) => id === picked)
  return index === -1 ? undefined : index
}

function view(step: QuestionStep, offers: readonly Offer[], { hand, notes }: ChoiceState): View {
  const isUnchanged = hand.active === presentIndex(step, offers)
  const enter = hand.active === undefined && enterSaysUnknown(step) ? ['Enter not known'] : []
  return {
    title: titleOf(step),
    question: step.question.ask,
    remarks: isUnchanged ? remarksOf(step) : remarksOnceChanged(step),
    rows: offers.map(({ text }, index) => ({ label: rowNumber(index, offers.length), text })),
    ...(hand.active !== undefined && { active: hand.active }),
    notes: notesAt(hand, notes),
    keys: ['A number, or arrows and Enter', ...enter, ...keysInWords(step)],
  }
}
