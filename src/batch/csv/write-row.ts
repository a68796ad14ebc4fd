import { guarded } from './formula-guard.ts'

/** A row of CSV without its newline, safe to open in a spreadsheet; it stands on one line. */
export function writeRow(cells: readonly string[]): string {
  return cells.map(writeCell).join()
}

/** A cell that starts like a formula gets an apostrophe; control characters become blanks. */
export function writeCell(text: string): string {
  const cell = guarded(text.replace(offLine, ' ').replace(formulaBehind, ";'"))
  return mustBeQuoted.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

const offLine = /[\p{Cc}\u2028\u2029]/gu

/** Many spreadsheets part cells at semicolons, and do not heed quotes that open inside a cell. */
const formulaBehind = /;(?=[\s'"]*[=+\-@＝＋－＠])/g

const mustBeQuoted = /[",;]|^\s|\s$/
