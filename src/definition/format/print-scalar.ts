/** What stands behind a key or a bullet, and the lines below it where the text is a block. */
export type Printed = { readonly text: string; readonly below: readonly string[] }

/**
 * A text, number or truth from how it is written and what it says. Quotes stay, so that little moves;
 * a broken line is joined, as a reader would.
 */
export function printScalar(written: string, value: unknown): Printed {
  if (typeof value !== 'string') return { text: written, below: [] }
  if (/^[|>]/.test(written)) return printBlock(written, value) ?? quoted(value)
  const isQuoted = /^['"]/.test(written)
  if (written.includes('\n')) {
    return isQuoted || value.includes('\n') ? quoted(value) : { text: value, below: [] }
  }
  const isOneWay = !written.startsWith("'") || /["\\]/.test(value)
  return { text: isOneWay ? written : `"${value}"`, below: [] }
}

function quoted(value: string): Printed {
  return { text: JSON.stringify(value), below: [] }
}

/** Nothing for a block in which blanks and empty lines are more than layout. */
function printBlock(written: string, value: string): Printed | undefined {
  const [header = '', ...lines] = written.trimEnd().split(/\r?\n/)
  const [, sign = '', traits = ''] = /^([|>])([-+\d]*)/.exec(header) ?? []
  const indent = lines[0]?.search(/\S/) ?? -1
  const below = lines.map((line) => line.slice(indent))
  const isStripped = traits.includes('-')
  const isPlain =
    indent >= 0 &&
    !traits.includes('+') &&
    (isStripped || value.endsWith('\n')) &&
    /^\S/.test(value) &&
    !below.some((line) => /^\s+$/.test(line))
  return isPlain ? { text: isStripped ? `${sign}-` : sign, below } : undefined
}
