import { displayWidth } from './display-width.ts'

/** Fills a line with spaces to a display width, so that columns of any script align. */
export function padEnd(line: string, width: number): string {
  return line + ' '.repeat(Math.max(0, width - displayWidth(line)))
}
