/** Sets every line in that is not empty. A line ends at a newline alone: U+2028 may stand inside one. */
export function indentLines(text: string, columns: number): string {
  return text.replace(/(?<=^|\n)(?=[^\n])/g, ' '.repeat(columns))
}
