import type { Reply } from '../../interview/reply.ts'

/** One step on the screen: a state, what a key makes of it, and how it looks. */
export type Screen<State, Result = Reply> = {
  readonly start: State
  readonly press: (state: State, key: Key, shown: Shown) => Turn<State, Result>
  /** `isAlone`: a resize has taken away what was said above. */
  readonly view: (state: State, isAlone: boolean) => View
  /** Present where a line is typed: what stands there first. */
  readonly line?: string
}

/** What stands on the terminal when a key is pressed. */
export type Shown = {
  /** The line being typed, where there is one. */
  readonly line: string
  readonly sight: Sight
}

/** The rows that are in sight, by index: from the first up to the one behind the last. */
export type Sight = { readonly from: number; readonly to: number }

/** `line`: what is to stand on the line; after Enter nothing does where it is absent. */
export type Turn<State, Result = Reply> =
  | { readonly state: State; readonly line?: string }
  | { readonly reply: Result }

export type Key = {
  /** As readline names it (`return`, `up`), or `stop`, however that was asked for. */
  readonly name: string
  /** What the key types, or nothing. */
  readonly text: string
}

/** What a screen shows, from top to bottom, before it is fitted to a terminal. */
export type View = {
  readonly title: string
  readonly question: string
  /** Quiet lines below the question. */
  readonly remarks: readonly string[]
  readonly rows: readonly Row[]
  /** The index of the row the hand is on. */
  readonly active?: number
  /** Present while the rows are only those that hold what was typed. */
  readonly find?: Find
  /** A help or an objection: what the last key brought up. */
  readonly notes: readonly string[]
  /** What may be pressed, and what it does. */
  readonly keys: readonly string[]
  /** Another one, told only where the list is long. */
  readonly findKey?: string
}

/** `isTyping`: the cursor stands behind the text, not yet on a row. */
export type Find = { readonly text: string; readonly isTyping: boolean }

export type Row = {
  /** A heading that stands above the row. */
  readonly above?: string
  /** `3`, or `3 [x]`: where the text of every row begins after the longest of them. */
  readonly label: string
  readonly text: string
  readonly quiet?: boolean
}
