import type { ColourOption } from './result-options.ts'

/** What is asked of a picture. */
export type GraphOptions = ColourOption & {
  /** A topic's id; where it is absent, the topics and what leads to each are drawn. */
  readonly topic?: string
  readonly all?: boolean
  /** The file of the answers to paint. */
  readonly response?: string
  readonly path?: boolean
  readonly format: 'text' | 'svg' | 'dot' | 'mermaid'
  readonly out?: string
}
