import { graphemes } from '../../text/graphemes.ts'
import { narrowedView, reachableRows } from './find-view.ts'
import { isDigit, isEnter, moved } from './list-keys.ts'
import type { Key, Screen, Shown, Turn } from './screen.ts'

/** A screen with a list whose rows can be found by their words. */
export type List<State> = Screen<State> & {
  /** Picks a row, by the index the hand has on it; where several are picked, it stays picked. */
  readonly pick: (state: State, index: number) => Turn<State>
  /** Picks or unpicks it, where several are picked. */
  readonly toggle?: (state: State, index: number) => State
}

export type FindState<State> = { readonly list: State; readonly finding?: Finding }

/** `at`: which of the rows that are left the hand is on; `isMoved`: an arrow put it there. */
export type Finding = {
  readonly text: string
  readonly at: number
  readonly isMoved: boolean
  readonly hasToggled: boolean
}

/** The screen, with `/` to find rows. A row keeps its number, and a number still picks it. */
export function withFind<State>(list: List<State>): Screen<FindState<State>> {
  return {
    start: { list: list.start },
    press: (state, key, shown) => press(list, state, key, shown),
    view: ({ list: state, finding }, isAlone) => {
      const view = list.view(state, isAlone)
      return finding === undefined ? { ...view, findKey: '/ find' } : narrowedView(view, finding)
    },
  }
}

const begun: Finding = { text: '', at: 0, isMoved: false, hasToggled: false }

function press<State>(
  list: List<State>,
  { list: state, finding }: FindState<State>,
  key: Key,
  shown: Shown,
): Turn<FindState<State>> {
  if (finding !== undefined) return pressFinding(list, { list: state, finding }, key)
  const turn = list.press(state, key, shown)
  if ('reply' in turn) return turn
  return { state: { list: turn.state, ...(key.text === '/' && { finding: begun }) } }
}

function pressFinding<State>(
  list: List<State>,
  { list: state, finding }: Required<FindState<State>>,
  typed: Key,
): Turn<FindState<State>> {
  const key = keyBehindEscape(typed)
  if (key !== typed || key.name === 'stop' || isDigit(key)) return passOn(list, state, key)
  if (key.name === 'escape' || (key.name === 'backspace' && finding.text === '')) {
    return { state: { list: state } }
  }
  const rows = reachableRows(list.view(state, false), finding.text)
  const row = rows[finding.at]
  const at = moved(finding.isMoved ? finding.at : undefined, key.name, rows.length)
  if (row !== undefined && isEnter(key)) {
    return finding.hasToggled ? { state: { list: state } } : passed(list.pick(state, row))
  }
  if (row !== undefined && finding.isMoved && key.text === ' ') {
    if (list.toggle === undefined) return passed(list.pick(state, row))
    return {
      state: { list: list.toggle(state, row), finding: { ...finding, hasToggled: true } },
    }
  }
  if (rows.length > 0 && at !== undefined) {
    return { state: { list: state, finding: { ...finding, at, isMoved: true } } }
  }
  return { state: { list: state, finding: typedOn(finding, key) } }
}

/** Esc and a key right behind it come as one. */
function keyBehindEscape(key: Key): Key {
  const behind = /^meta-(.+)$/.exec(key.name)?.[1]
  return behind === undefined ? key : { name: behind, text: behind.length === 1 ? behind : '' }
}

/** The whole list takes the key; no row of it has come into sight meanwhile. */
function passOn<State>(list: List<State>, state: State, key: Key): Turn<FindState<State>> {
  return passed(list.press(state, key, { line: '', sight: { from: 0, to: 0 } }))
}

function passed<State>(turn: Turn<State>): Turn<FindState<State>> {
  return 'reply' in turn ? turn : { state: { list: turn.state } }
}

/** A finding whose text changed begins at the first row that is left. */
function typedOn(finding: Finding, { name, text }: Key): Finding {
  const now = textAfter(finding.text, name, text)
  return now === finding.text ? finding : { ...begun, text: now }
}

function textAfter(before: string, name: string, text: string): string {
  if (name === 'backspace') return graphemes(before).slice(0, -1).join('')
  if (name === 'ctrl-u') return ''
  return (before + text).slice(0, longest)
}

/** No word to find is longer. */
const longest = 100
