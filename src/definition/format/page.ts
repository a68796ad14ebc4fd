import type { Comment, CommentPool } from './comment-pool.ts'
import type { Text } from './members.ts'

/** A file being printed: what it says, the comments that wait for their place, the lines so far. */
export type Page = {
  readonly text: Text
  readonly comments: CommentPool
  readonly lines: string[]
}

/** A comment keeps its column, so that comments stay in line; two blanks tell it from a cut text. */
export function withBeside(line: string, comments: readonly Comment[]): string {
  return comments.reduce(
    (before, { text, column }) => before.padEnd(Math.max(before.length + 2, column)) + text,
    line,
  )
}

/** Comments on lines of their own, above what is printed behind a prefix. */
export function printAbove(page: Page, comments: readonly Comment[], prefix: string): void {
  const indent = prefix.slice(0, prefix.search(/\S|$/))
  for (const { text, start } of comments) {
    printBlank(page, start)
    page.lines.push(indent + text)
  }
}

/** One empty line where the author left some. */
export function printBlank(page: Page, start: number): void {
  const { text, lines } = page
  const line = lineStart(page, start)
  const above = text.source.slice(lineStart(page, line - 1), line)
  const isFirst = text.source.slice(line, start).trim() === ''
  const isApart = line > 0 && above.trim() === ''
  if (lines.length > 0 && lines.at(-1) !== '' && isFirst && isApart) lines.push('')
}

export function lineStart({ text: { source } }: Page, offset: number): number {
  return source.lastIndexOf('\n', offset - 1) + 1
}

export function lineEnd({ text: { source } }: Page, offset: number): number {
  const end = source.indexOf('\n', offset)
  return end === -1 ? source.length : end
}
