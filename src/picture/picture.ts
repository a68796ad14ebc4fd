import type { Truth } from '../model/truth.ts'

/** What is drawn, before any format: boxes, and in them the lines that lead to other boxes. */
export type Picture = {
  readonly title: string
  /** What one looks at, a sentence each. */
  readonly description: readonly string[]
  /** Whether answers are painted on it. */
  readonly isPainted: boolean
  /** The first is where one begins to read; the others follow in the order they are led to. */
  readonly boxes: readonly Box[]
}

/** Pictures that are shown together, below each other. */
export type Sheet = {
  readonly title: string
  /** What they show together; empty where there is only one. */
  readonly description: readonly string[]
  readonly pictures: readonly Picture[]
}

export type Box = {
  /** No two boxes of a picture share one. */
  readonly id: string
  readonly kind: BoxKind
  readonly title: string
  /** What the box came to; absent where nothing is painted, or its title says it. */
  readonly truth?: Truth
  readonly rows: readonly Row[]
}

/** `list`: what belongs together and is nothing of its own. */
export type BoxKind = 'topic' | 'finding' | 'red-flag' | 'measure' | 'class' | 'list'

export type Row = {
  readonly depth: number
  /** A heading stands over the rows below it. */
  readonly kind: 'heading' | 'line'
  readonly text: string
  /** Told quietly after the text: how an author wrote it, or what it is called by. */
  readonly aside?: string
  readonly truth?: Truth
  /** The box that says more. */
  readonly leadsTo?: string
}
