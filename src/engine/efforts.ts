import type { Goals } from './goal.ts'

/** What each goal takes from a standpoint: made once, and filled anew for the goals that are undecided. */
export type Efforts = Goals & {
  /**
   * Never more answers than it does take, often fewer; `NEVER` where no more are to be given, or no way
   * to the last goal leaves room for it.
   */
  readonly fewest: Int32Array
  /** As the reach of goals, each behind the other: answers to these will do, if any do. */
  readonly among: Int32Array
  /** In the same way: no answers will do without those to all of these. */
  readonly must: Int32Array
  readonly words: number
  /** How many answers some way to the last goal leaves for each. */
  readonly allowed: Int32Array
  /** Marks those that are on every way to the last goal. */
  readonly needed: Uint8Array
  /** Room for a set of candidates. */
  readonly counted: Int32Array
}

/** More answers than there are questions. */
export const NEVER: number = 1 << 20

export function newEfforts({ goals, oppositeOf }: Goals): Efforts {
  const words = goals[0]?.reach.length ?? 0
  const among = new Int32Array(goals.length * words)
  return {
    goals,
    oppositeOf,
    allowed: new Int32Array(goals.length),
    needed: new Uint8Array(goals.length),
    fewest: new Int32Array(goals.length),
    among,
    must: new Int32Array(goals.length * words),
    words,
    counted: new Int32Array(words),
  }
}

/** The first candidate, from one on, that the last goal can be reached by. */
export function firstUseful({ goals, among, words }: Efforts, next: number): number | undefined {
  const start = (goals.length - 1) * words
  for (let at = next; at < words * 32; at++) {
    if (((among[start + (at >> 5)] ?? 0) & (1 << at)) !== 0) return at
  }
  return undefined
}

/** Forgets which questions goals take answers to. */
export function forgetQuestions({ among, must }: Efforts): void {
  among.fill(0)
  must.fill(0)
}

/** The parts that can be reached: how many, how many of them by answers, and how many answers. */
type Reachable = {
  readonly ways: number
  readonly taking: number
  readonly least: number
  readonly most: number
}

/**
 * Adds what the parts that can be reached ask for: what is among their questions, and what they must
 * have, which holds where all of them are to be reached (or else see `must-answers.ts`).
 */
export function addParts(efforts: Efforts, at: number, parts: readonly number[]): Reachable {
  const { among, must, fewest, words } = efforts
  const own = at * words
  let ways = 0
  let taking = 0
  let least = NEVER
  let most = 0
  for (let place = 0; place < parts.length; place++) {
    const part = parts[place] ?? 0
    const needed = fewest[part] ?? NEVER
    if (needed === NEVER) continue
    ways++
    if (needed > 0) taking++
    if (needed < least) least = needed
    if (needed > most) most = needed
    for (let word = 0; word < words; word++) {
      const from = part * words + word
      among[own + word] = (among[own + word] ?? 0) | (among[from] ?? 0)
      must[own + word] = (must[own + word] ?? 0) | (must[from] ?? 0)
    }
  }
  return { ways, taking, least, most }
}

/** Adds one candidate. */
export function addCandidate({ among, words }: Efforts, at: number, candidate: number): void {
  const word = at * words + (candidate >> 5)
  among[word] = (among[word] ?? 0) | (1 << candidate)
}

/** Counts from none on. */
export function countAnew({ counted, words }: Efforts): void {
  for (let word = 0; word < words; word++) counted[word] = 0
}

/** Counts the questions of a part in, where none of them was yet. */
export function countIn({ among, counted, words }: Efforts, part: number): boolean {
  for (let word = 0; word < words; word++) {
    if (((counted[word] ?? 0) & (among[part * words + word] ?? 0)) !== 0) return false
  }
  for (let word = 0; word < words; word++) {
    counted[word] = (counted[word] ?? 0) | (among[part * words + word] ?? 0)
  }
  return true
}

/** Do no two of the parts that take an answer share a question? Those that cannot be are left out. */
export function areApart(efforts: Efforts, parts: readonly number[]): boolean {
  countAnew(efforts)
  return parts.every((part) => !takesAnswers(efforts, part) || countIn(efforts, part))
}

/** Keeps what is among the questions of every part that takes an answer: is any left? */
export function narrow(efforts: Efforts, at: number, parts: readonly number[]): boolean {
  const { among, words } = efforts
  let some = 0
  for (let word = 0; word < words; word++) {
    let kept = among[at * words + word] ?? 0
    for (let place = 0; place < parts.length; place++) {
      const part = parts[place] ?? 0
      if (takesAnswers(efforts, part)) kept &= among[part * words + word] ?? 0
    }
    among[at * words + word] = kept
    some |= kept
  }
  return some !== 0
}

function takesAnswers({ fewest }: Efforts, part: number): boolean {
  return fewest[part] !== 0 && fewest[part] !== NEVER
}

/** How many parts take so many answers. */
export function countOf({ fewest }: Efforts, parts: readonly number[], size: number): number {
  let count = 0
  for (let place = 0; place < parts.length; place++) {
    if (fewest[parts[place] ?? 0] === size) count++
  }
  return count
}

/** Adds the candidates from `next` on that can make a difference to a goal: are there any? */
export function addReach(efforts: Efforts, next: number, goal: number, at: number): boolean {
  const { goals, among, words } = efforts
  const reach = goals[goal]?.reach
  let some = 0
  for (let word = next >> 5; word < words; word++) {
    const later = word === next >> 5 ? -1 << next : -1
    const added = (reach?.[word] ?? 0) & later
    among[at * words + word] = (among[at * words + word] ?? 0) | added
    some |= added
  }
  return some !== 0
}
