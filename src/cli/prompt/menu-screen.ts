import type { Menu } from './desk.ts'
import { type Hand, pressInList } from './list-keys.ts'
import type { Key, Screen, Turn, View } from './screen.ts'

/** A menu: a number or a letter picks at once, Ctrl+C picks nothing. */
export function menuScreen(menu: Menu): Screen<Hand, string | undefined> {
  const active = menu.offers.findIndex(({ id }) => id === menu.preferred)
  return {
    start: { active, typed: '' },
    press: (hand, key) => press(menu, hand, key),
    view: (hand) => view(menu, hand),
  }
}

function press({ offers, away }: Menu, hand: Hand, key: Key): Turn<Hand, string | undefined> {
  const isAway = key.name === 'stop' || (key.name === 'escape' && away === 'goes back')
  if (isAway) return { reply: undefined }
  const lettered = offers.find(({ letter }) => letter === key.text.toLowerCase())
  if (lettered !== undefined) return { reply: lettered.id }
  const count = offers.length
  const turn = pressInList(hand, key, { numbered: count, count })
  if (turn === undefined) return { state: hand }
  return 'hand' in turn ? { state: turn.hand } : { reply: offers[turn.picked]?.id }
}

function view({ question, notes = [], offers, away }: Menu, { active }: Hand): View {
  return {
    title: '',
    question,
    remarks: notes,
    rows: offers.map(({ text }, index) => ({ label: String(index + 1), text })),
    ...(active !== undefined && { active }),
    notes: [],
    keys: [
      'A number, or arrows and Enter',
      ...offers.map(({ letter, word }) => `${letter} ${word}`),
      `Ctrl+C ${away}`,
    ],
  }
}
