/** The letters a reader reads, in order: without layout, which differs from format to format. */
export function wordsOfText(text: string): string {
  const lines = text.split('\n').filter((line) => !/^(-+|=+)$/.test(line))
  return joined(lines.map((line) => line.replace(/^ *- /, '')))
}

export function wordsOfMarkdown(markdown: string): string {
  const lines = markdown.split('\n').map((line) => {
    return line
      .replace(/^(#+ |- )/, '')
      .replaceAll(/(?<!\\)\*\*|(?<!\\)<(?=http)|(?<!\\)>/g, '')
      .replaceAll(/\\([\\`*_[\]<>&~|#+=.)-])/g, '$1')
  })
  return joined(lines)
}

/**
 * Headings are capitals in a text, and where a line ends is a matter of width: a number and a full
 * stop that begin one may number an item or end a sentence, so they are left out everywhere.
 */
function joined(lines: readonly string[]): string {
  return lines
    .join(' ')
    .toLowerCase()
    .replaceAll(/\d+\.(?=\s|\[|$)/g, '')
    .replaceAll(/\s+/g, '')
}
