import { PassThrough, Writable } from 'node:stream'
import { createPrompt, useEffect, useKeypress, useState } from '@inquirer/core'
import type { Reply } from '../../interview/reply.ts'
import type { Style } from '../../report/text-style.ts'
import type { KeySource } from './key-source.ts'
import { layOut } from './lay-out.ts'
import { isEnter } from './list-keys.ts'
import type { Key, Screen } from './screen.ts'

/** Where prompts are drawn. */
export type ScreenOutput = NodeJS.WritableStream & {
  readonly columns?: number
  readonly rows?: number
}

export type Surface = {
  readonly keys: KeySource
  readonly output: ScreenOutput
  readonly style: Style
}

/** Shows a screen until a key makes a reply of it, then takes it off the terminal. */
export function runScreen<State, Result = Reply>(
  screen: Screen<State, Result>,
  surface: Surface,
): Promise<Result> {
  const feed = new PassThrough()
  const pressed: Pressed = { key: { name: '', text: '' }, isSettled: false }
  const context = { input: feed, output: openEnded(surface.output), clearPromptOnDone: true }
  const reply = promptOf(screen, surface, pressed)({}, context)
  surface.keys.read((key) => {
    pressed.key = key
    const typed = screen.line === undefined || key.text === '' ? undefined : key.text
    feed.emit('keypress', typed, readlineEvent(key))
    return pressed.isSettled
  })
  return reply
}

/** The key being handed to the prompt, and whether the prompt has its reply. */
type Pressed = { key: Key; isSettled: boolean }

function promptOf<State, Result>(
  screen: Screen<State, Result>,
  { output, style }: Surface,
  pressed: Pressed,
) {
  return createPrompt<Result, object>((_, done) => {
    const [state, setState] = useState<{ readonly of: State }>({ of: screen.start })
    const [line, setLine] = useState('')
    const { times, redraw } = useRedraw(output)
    useEffect((readline) => {
      if (screen.line) readline.write(screen.line)
      setLine(readline.line)
      output.on('resize', redraw)
      return () => output.off('resize', redraw)
    }, [])
    useKeypress((_event, readline) => {
      const enters = isEnter(pressed.key)
      const shown = { line: enters ? line : readline.line, sight: page.sight }
      const turn = screen.press(state.of, pressed.key, shown)
      if ('reply' in turn) {
        pressed.isSettled = true
        return done(turn.reply)
      }
      // Enter has emptied the line; what is to stand on it is typed again.
      if (turn.line !== undefined && turn.line !== readline.line) {
        readline.clearLine(0)
        readline.write(turn.line)
      }
      setLine(readline.line)
      setState({ of: turn.state })
    })
    const typed = screen.line === undefined ? undefined : line
    const page = layOut(screen.view(state.of, times > 0), sizeOf(output), style, typed)
    return [page.above.join('\n'), page.below.join('\n')]
  })
}

/** After a resize the terminal has moved the lines about: begin again on a clear screen. */
function useRedraw(output: ScreenOutput) {
  const [times, setTimes] = useState(0)
  const redraw = () => {
    output.write('\u001B[H\u001B[J')
    setTimes((before) => before + 1)
  }
  return { times, redraw }
}

function sizeOf({ columns, rows }: ScreenOutput) {
  return { columns: columns || 80, rows: rows || 24 }
}

/** The terminal, protected from the prompt's ending it. */
function openEnded(output: ScreenOutput): NodeJS.WritableStream {
  const stream = new Writable({
    write(chunk, _encoding, written) {
      output.write(chunk)
      written()
    },
  })
  return Object.defineProperty(stream, 'columns', { get: () => sizeOf(output).columns })
}

/** Line editing keeps its keys, but for Ctrl+Z: it would leave the terminal raw. */
function readlineEvent({ name }: Key) {
  const [, modifier, bare] = /^(ctrl|meta)-([^z].*)$/.exec(name) ?? []
  return {
    name: bare ?? name,
    ctrl: modifier === 'ctrl',
    meta: modifier === 'meta',
    shift: false,
    sequence: '',
  }
}
