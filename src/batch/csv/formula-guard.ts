/** What a spreadsheet may take for a formula, also behind blanks and apostrophes, or in full width. */
const formulaStart = /^[\s']*[=+\-@\t\r＝＋－＠]/

/** A text that no spreadsheet takes for a formula: one that starts like one gets an apostrophe. */
export function guarded(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text
}

/** Takes off the apostrophe that `guarded`, or another program, put there; any other one stays. */
export function unguarded(text: string): string {
  if (!text.startsWith("'")) return text
  const rest = text.slice(1)
  return formulaStart.test(rest) ? rest : text
}
