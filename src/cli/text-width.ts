import type { Host } from './host.ts'
import type { Destination } from './style.ts'

/** How wide to print texts. Long lines tire the eye: a wide terminal is not filled. */
export function widthOf({ terminals }: Pick<Host, 'terminals'>): number {
  return Math.min(terminals.columns, WIDEST)
}

/** The columns of the terminal something is printed on; none where it goes elsewhere. */
export function columnsOf(
  { terminals }: Pick<Host, 'terminals'>,
  to: Destination,
): number | undefined {
  return terminals[to] ? terminals.columns : undefined
}

const WIDEST = 96
