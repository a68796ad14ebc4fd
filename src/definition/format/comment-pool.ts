import type { Lexeme } from '../read/lexeme.ts'

export type Comment = {
  readonly text: string
  readonly start: number
  readonly column: number
  /** Nothing but blanks stands before it on its line. */
  readonly isAlone: boolean
}

/** The comments of a file. Each is taken once, so that none is lost and none doubled. */
export type CommentPool = {
  /** Takes those that start in a stretch, up to the first that is not wanted. */
  readonly take: (from: number, to: number, isWanted?: Wanted) => readonly Comment[]
  readonly has: (from: number, to: number) => boolean
}

type Wanted = (comment: Comment) => boolean

export function commentPool(source: string, pieces: readonly Lexeme[]): CommentPool {
  const all = pieces.filter(({ type }) => type === 'comment').map((piece) => read(source, piece))
  const taken = new Set<Comment>()
  let head = 0
  const left = (from: number, to: number): readonly Comment[] => {
    const found: Comment[] = []
    for (let at = head; at < all.length; at++) {
      const comment = all[at]
      if (comment === undefined || comment.start >= to) break
      if (comment.start >= from && !taken.has(comment)) found.push(comment)
    }
    return found
  }
  const take = (from: number, to: number, isWanted: Wanted = () => true): readonly Comment[] => {
    const found = left(from, to)
    const end = found.findIndex((comment) => !isWanted(comment))
    const wanted = end === -1 ? found : found.slice(0, end)
    for (const comment of wanted) taken.add(comment)
    // Comments are taken nearly in their order, so that few have to be looked at twice.
    for (let next = all[head]; next !== undefined && taken.has(next); next = all[head]) head += 1
    return wanted
  }
  return { take, has: (from, to) => left(from, to).length > 0 }
}

function read(source: string, { text, start }: Lexeme): Comment {
  const lineStart = source.lastIndexOf('\n', start - 1) + 1
  const isAlone = source.slice(lineStart, start).trim() === ''
  return { text: text.trimEnd(), start, column: start - lineStart, isAlone }
}
