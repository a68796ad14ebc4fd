/** Lines that gave way to others; `line`: where these stand now, counted from 1. */
export type Hunk = {
  readonly line: number
  readonly removed: readonly string[]
  readonly added: readonly string[]
}

/**
 * The fewest lines to take out and put in to make one text the other, from top to bottom. Texts that
 * have too little in common are one hunk.
 */
export function lineDiff(before: string, after: string): readonly Hunk[] {
  const [old, now] = [before.split('\n'), after.split('\n')]
  const hunks: Hunk[] = []
  let [from, to] = [0, 0]
  for (const [stays, there] of [...matches(old, now), [old.length, now.length] as const]) {
    if (stays > from || there > to) {
      hunks.push({ line: to + 1, removed: old.slice(from, stays), added: now.slice(to, there) })
    }
    from = stays + 1
    to = there + 1
  }
  return hunks
}

type Lines = readonly string[]

/** By diagonal, `x - y`: how many of the old lines are behind one. */
type Reach = ReadonlyMap<number, number>

/** The lines that stay, by their index in either text (Myers, 1986). */
function matches(old: Lines, now: Lines): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = []
  let [x, y] = [old.length, now.length]
  for (const reach of reachesOf(old, now)?.toReversed() ?? []) {
    const diagonal = previousDiagonal(reach, x - y)
    const startX = reach.get(diagonal) ?? 0
    const startY = startX - diagonal
    while (x > startX && y > startY && x > 0 && y > 0) found.push([--x, --y])
    x = startX
    y = startY
  }
  return found.toReversed()
}

/** How far one comes with no line taken out or put in, with one, with two, …: each before it is done. */
function reachesOf(old: Lines, now: Lines): readonly Reach[] | undefined {
  const reaches: Reach[] = []
  let reach: Reach = new Map([[1, 0]])
  for (let edits = 0; edits <= mostEdits; edits++) {
    reaches.push(reach)
    const next = new Map<number, number>()
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const from = previousDiagonal(reach, diagonal)
      let x = (reach.get(from) ?? 0) + (from < diagonal ? 1 : 0)
      while (x < old.length && x - diagonal < now.length && old[x] === now[x - diagonal]) x += 1
      next.set(diagonal, x)
      if (x >= old.length && x - diagonal >= now.length) return reaches
    }
    reach = next
  }
  return undefined
}

/** What is kept to find the way back grows with the square of this. */
const mostEdits = 1000

/** Where one came from: above, by a line put in, or from the left, by one taken out. */
function previousDiagonal(reach: Reach, diagonal: number): number {
  const left = reach.get(diagonal - 1) ?? -1
  const above = reach.get(diagonal + 1) ?? -1
  return left < above ? diagonal + 1 : diagonal - 1
}
