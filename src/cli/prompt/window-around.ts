import type { Sight } from './screen.ts'

/**
 * The lines of as many blocks as there is room for, around one of them, and on which line that
 * one ends. What is left out is said.
 */
export function windowAround(
  blocks: readonly (readonly string[])[],
  active: number,
  room: number,
): Window {
  const sight = spanAround(blocks, active, room)
  const { from, to } = sight
  const shown = blocks.slice(from, to).flat()
  const tells = shown.length + 2 <= room
  const above = from > 0 && tells ? [more(from, 'above')] : []
  const below = to < blocks.length && tells ? [more(blocks.length - to, 'below')] : []
  return {
    lines: [...above, ...shown, ...below],
    cursor: above.length + blocks.slice(from, active + 1).flat().length - 1,
    sight,
  }
}

type Window = {
  readonly lines: readonly string[]
  readonly cursor: number
  readonly sight: Sight
}

/** Grows from the block downwards and upwards in turn, leaving two lines for what is left out. */
function spanAround(blocks: readonly (readonly string[])[], active: number, room: number): Sight {
  if (blocks.flat().length <= room) return { from: 0, to: blocks.length }
  let from = Math.min(active, blocks.length - 1)
  let to = from + 1
  const fits = (start: number, end: number) =>
    start >= 0 && end <= blocks.length && blocks.slice(start, end).flat().length <= room - 2
  while (fits(from, to + 1) || fits(from - 1, to)) {
    if (fits(from, to + 1)) to += 1
    if (fits(from - 1, to)) from -= 1
  }
  return { from, to }
}

function more(count: number, where: string): string {
  return `  (${count} more ${where})`
}
