import type { Host } from './host.ts'

/** How wide to print texts. Long lines tire the eye: a wide terminal is not filled. */
export function widthOf({ terminals }: Pick<Host, 'terminals'>): number {
  return Math.min(terminals.columns, WIDEST)
}

const WIDEST = 96
