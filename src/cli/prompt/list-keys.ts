import type { Key } from './screen.ts'

/** Where the hand is in a list, and the digits typed so far of a number of two. */
export type Hand = { readonly active: number | undefined; readonly typed: string }

export type ListTurn = { readonly hand: Hand } | { readonly picked: number }

/** `numbered`: the rows that digits reach; `count`: those that the arrows reach. */
export type ListSize = { readonly numbered: number; readonly count: number }

/**
 * What a key does in a list: arrows move, Enter picks, and a number picks as soon as no longer one
 * could be meant. Nothing where the key means nothing here.
 */
export function pressInList(hand: Hand, key: Key, size: ListSize): ListTurn | undefined {
  if (isDigit(key)) return typeDigit(hand, key.text, size)
  if (isEnter(key)) return hand.active === undefined ? undefined : { picked: hand.active }
  const active = moved(hand.active, key.name, size.count)
  return active === undefined ? undefined : { hand: { active, typed: '' } }
}

/** Where several are picked: the row whose number stands half typed, once the key begins anew. */
export function rowLeftBehind({ typed }: Hand, key: Key, numbered: number): number | undefined {
  const goesOn = isDigit(key) ? Number(typed + key.text) <= numbered : key.text.trim() === ''
  return goesOn || Number(typed) === 0 ? undefined : Number(typed) - 1
}

export function isEnter({ name }: Key): boolean {
  return name === 'return' || name === 'enter'
}

export function isDigit({ text }: Key): boolean {
  return /^\d$/.test(text)
}

/** What to read below a list: how to finish a number that is half typed comes first. */
export function notesAt({ typed }: Hand, notes: readonly string[]): readonly string[] {
  return typed === '' ? notes : [`${typed}: type one more digit, or Enter.`]
}

/** The number of a row, as wide as the last one's. */
export function rowNumber(index: number, count: number): string {
  return String(index + 1).padStart(String(count).length)
}

function typeDigit({ typed }: Hand, digit: string, { numbered }: ListSize): ListTurn | undefined {
  const number = Number(typed + digit)
  const mayGoOn = number * 10 <= numbered && typed.length < 2
  if (number === 0) return mayGoOn && numbered > 9 ? nowhere('0') : nowhere('')
  if (number > numbered) return nowhere('')
  return mayGoOn && typed !== '0'
    ? { hand: { active: number - 1, typed: typed + digit } }
    : { picked: number - 1 }
}

function nowhere(typed: string): ListTurn {
  return { hand: { active: undefined, typed } }
}

/** Space acts on the row the hand is on; where it is on none yet, it goes to the first. */
export function pressSpace<State extends { readonly hand: Hand }>(
  state: State,
  act: (row: number) => State,
): State {
  const { active } = state.hand
  return active === undefined ? { ...state, hand: { active: 0, typed: '' } } : act(active)
}

/** Where an arrow or a page key takes the hand; nothing for any other key. */
export function moved(active: number | undefined, name: string, count: number): number | undefined {
  switch (name) {
    case 'down':
      return active === undefined ? 0 : (active + 1) % count
    case 'up':
      return active === undefined ? count - 1 : (active + count - 1) % count
    case 'pagedown':
      return Math.min((active ?? 0) + page, count - 1)
    case 'pageup':
      return Math.max((active ?? 0) - page, 0)
    case 'home':
      return 0
    case 'end':
      return count - 1
    default:
      return undefined
  }
}

/** Rows that a page key moves by: not more than are in sight at once. */
const page = 5
