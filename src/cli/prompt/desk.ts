import type { Offer } from './offers.ts'

/** Where a person is asked about anything but a questionnaire. Nothing said means: away, or back. */
export type Desk = {
  /** The id of the offer that was picked. */
  readonly choose: (menu: Menu) => Promise<string | undefined>
  /** What was typed, if anything was. */
  readonly type: (request: LineRequest) => Promise<string | undefined>
  /** Gives the terminal to another program for a while; absent where nothing is drawn. */
  readonly lend?: Lend
  /** Takes all that was said off the terminal; absent where that cannot be done. */
  readonly clear?: () => void
}

export type Lend = <Result>(use: () => Promise<Result>) => Promise<Result>

export type Menu = {
  readonly question: string
  /** What is to be read first: why the last thing asked for was not done. */
  readonly notes?: readonly string[]
  readonly offers: readonly MenuOffer[]
  /** The id of what Enter picks. */
  readonly preferred: string
  /** What Ctrl+C does. */
  readonly away: 'leaves' | 'goes back'
}

/** `word` stands behind its letter where the keys are told. */
export type MenuOffer = Offer & { readonly letter: string; readonly word: string }

export type LineRequest = {
  readonly question: string
  readonly notes?: readonly string[]
  /** What stands on the line first, to be mended, where a line can be. */
  readonly line?: string
  /**
   * An empty line is asked again, or is `line` where no line can be mended: only who leaves says
   * nothing.
   */
  readonly isNeeded?: boolean
}

/** Clears the screen and what can be scrolled back to. */
export const clearing = '\u001B[H\u001B[2J\u001B[3J'

/** Where something is needed. */
export const nothingTyped = 'Nothing is typed yet.'
