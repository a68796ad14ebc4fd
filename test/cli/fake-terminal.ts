import { PassThrough, Writable } from 'node:stream'
import { onTestFinished } from 'vitest'
import { displayWidth } from '../../src/text/display-width.ts'

/**
 * A terminal in memory: keys go in, and what a person would see comes out. It hangs up when its
 * test ends: a prompt left open is rejected as the process exits, and that fails the whole run.
 */
export type FakeTerminal = {
  readonly input: PassThrough & { setRawMode: (raw: boolean) => void }
  readonly output: Writable & { columns: number; rows: number }
  /** Types keys, or several at once, and waits until they have been dealt with. */
  readonly type: (...keys: readonly string[]) => Promise<void>
  /** The lines from the first to the last that is not blank. */
  readonly screen: () => string
  readonly cursor: () => { readonly row: number; readonly column: number }
  /** What was written to it, as it was. */
  readonly written: () => string
  readonly isRaw: () => boolean
  readonly resize: (columns: number) => void
}

export const enter = '\r'
export const esc = '\u001B'
export const up = '\u001B[A'
export const down = '\u001B[B'
export const right = '\u001B[C'
export const left = '\u001B[D'
export const pageUp = '\u001B[5~'
export const pageDown = '\u001B[6~'
export const backspace = '\u007F'
export const ctrlC = '\u0003'

export function fakeTerminal(columns = 80, rows = 24): FakeTerminal {
  const modes: boolean[] = []
  const setRawMode = (raw: boolean) => void modes.push(raw)
  const input = Object.assign(new PassThrough(), { setRawMode })
  const state: Drawn = { lines: [[]], row: 0, column: 0, raw: '' }
  const output = Object.assign(
    new Writable({
      write(chunk, _encoding, written) {
        state.raw += String(chunk)
        draw(state, String(chunk), output.columns)
        written()
      },
    }),
    { columns, rows },
  )
  onTestFinished(async () => {
    input.end()
    await new Promise(setImmediate)
  })
  return {
    input,
    output,
    type: async (...keys) => {
      for (const key of keys) {
        input.write(key)
        await new Promise(setImmediate)
      }
    },
    screen: () =>
      state.lines
        .map((line) => line.join('').trimEnd())
        .join('\n')
        .trim(),
    cursor: () => ({ row: state.row, column: state.column }),
    written: () => state.raw,
    isRaw: () => modes.at(-1) ?? false,
    resize: (narrower) => {
      output.columns = narrower
      output.emit('resize')
    },
  }
}

/** A line is its columns; the second one of a wide character is empty. */
type Drawn = { lines: string[][]; row: number; column: number; raw: string }

// biome-ignore lint/suspicious/noControlCharactersInRegex: control sequences are what is read.
const parts = /\u001B\[(\??)([\d;]*)([A-Za-z])|([\s\S])/gu

/** The few sequences a prompt uses; any other is a mistake the test should see. */
function draw(drawn: Drawn, text: string, columns: number): void {
  for (const [, , digits = '', letter, character] of text.matchAll(parts)) {
    if (character !== undefined) put(drawn, character, columns)
    else control(drawn, letter ?? '', Number(digits || '1'))
  }
}

function put(drawn: Drawn, character: string, columns: number): void {
  if (character === '\r') drawn.column = 0
  else if (character === '\n') moveTo(drawn, drawn.row + 1, 0)
  else {
    const width = displayWidth(character)
    if (drawn.column + width > columns) moveTo(drawn, drawn.row + 1, 0)
    const line = drawn.lines[drawn.row] ?? []
    while (line.length < drawn.column) line.push(' ')
    line.splice(drawn.column, width, character, ...Array<string>(width - 1).fill(''))
    drawn.lines[drawn.row] = line
    drawn.column += width
  }
}

function control(drawn: Drawn, letter: string, count: number): void {
  if (letter === 'A') moveTo(drawn, Math.max(0, drawn.row - count), drawn.column)
  else if (letter === 'B') moveTo(drawn, drawn.row + count, drawn.column)
  else if (letter === 'G') moveTo(drawn, drawn.row, count - 1)
  else if (letter === 'H') moveTo(drawn, 0, 0)
  else if (letter === 'J') drawn.lines.splice(drawn.row, drawn.lines.length, [])
  else if (letter === 'K') drawn.lines[drawn.row] = []
  else if (letter !== 'h') throw new Error(`The fake terminal does not know ${letter}`)
}

function moveTo(drawn: Drawn, row: number, column: number): void {
  while (drawn.lines.length <= row) drawn.lines.push([])
  drawn.row = row
  drawn.column = column
}
