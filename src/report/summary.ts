import type { Share } from './share-marks.ts'

/** What to tell a reader, in the order of telling, before any format. */
export type Summary = {
  readonly title: string
  readonly sections: readonly SummarySection[]
}

/** A section without a heading stands right under the title. */
export type SummarySection<L = Line> = {
  readonly heading?: string
  readonly blocks: readonly Block<L>[]
}

/**
 * `rows`: two columns, the label and the text. `tree`: lines of several depths. `table`: a line for
 * each cell, column by column, labelled with its row; every column has the same rows.
 */
export type Block<L = Line> = {
  readonly kind: 'subheading' | 'paragraph' | 'bullets' | 'numbers' | 'rows' | 'tree' | 'table'
  /** What the lines are about, said before them; without a colon. */
  readonly lead?: string
  readonly tone?: Tone
  /** The number of the first line, where it is not one. */
  readonly from?: number
  /** Whether each line has a box to tick, on paper. */
  readonly tick?: boolean
  /** What the columns of a table are about. */
  readonly columns?: readonly string[]
  readonly lines: readonly L[]
}

export type Tone = 'alarm' | 'quiet'

export type Line = LineWords & {
  /** Numbers of the list of sources. */
  readonly refs: readonly number[]
}

/** A line before its sources are numbered. */
export type DraftLine = LineWords & {
  /** Source ids. */
  readonly sources: readonly string[]
}

export type DraftSection = SummarySection<DraftLine>

export type DraftBlock = Block<DraftLine>

type LineWords = {
  /** Figures of the text, to be drawn after it. */
  readonly shares?: readonly Share[]
  /** Told first and made to stand out; brings its own punctuation. */
  readonly label?: string
  readonly text: string
  /** How deep a line of a tree stands. */
  readonly depth?: number
  /** Told quietly after the text: how an author wrote it, or what it is called by. */
  readonly aside?: string
  /** An address, told last. */
  readonly link?: string
}
