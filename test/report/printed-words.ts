/** The letters a reader reads, in order: without layout, which differs from format to format. */
export function wordsOfText(text: string): string {
  const lines = text.split('\n').filter((line) => !/^(-+|=+)$/.test(line))
  return joined(lines.map((line) => line.replace(/^ *(- |\d+\. )/, '')))
}

export function wordsOfMarkdown(markdown: string): string {
  const lines = markdown.split('\n').map((line) => {
    return line
      .replace(/^(#+ |- |\d+\. )/, '')
      .replaceAll(/(?<!\\)\*\*|(?<!\\)<(?=http)|(?<!\\)>/g, '')
      .replaceAll(/\\([\\`*_[\]<>&~|#+=.)-])/g, '$1')
  })
  return joined(lines)
}

/** Headings are capitals in a text, and where a line ends is a matter of width. */
function joined(lines: readonly string[]): string {
  return lines.join(' ').toLowerCase().replaceAll(/\s+/g, '')
}
