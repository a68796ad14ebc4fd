import { guarded } from './formula-guard.ts'

/** A row of CSV without its newline, safe to open in a spreadsheet; it stands on one line. */
export function writeRow(cells: readonly string[]): string {
  return cells.map(writeCell).join()
}

/** A cell that starts like a formula gets an apostrophe; control characters become blanks. */
export function writeCell(text: string): string {
  const cell = guarded(text.replace(offLine, ' '))
  return mustBeQuoted.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

const offLine = /[\p{Cc}\u2028\u2029]/gu

/** Semicolons too: some spreadsheets part cells there, and what follows one could be a formula. */
const mustBeQuoted = /[",;]|^\s|\s$/
