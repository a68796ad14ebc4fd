import { fstatSync } from 'node:fs'
import process from 'node:process'
import type { Keyboard, Terminals } from './host.ts'

// To get the three streams ready takes a tenth of a start, so each is made when it is needed.

export const keyboard: Keyboard = {
  get input() {
    return process.stdin
  },
  get screen() {
    return messages()
  },
}

export const terminals: Terminals = {
  get input() {
    return mayBeTerminal(0) && process.stdin.isTTY === true
  },
  get results() {
    return mayBeTerminal(1) && process.stdout.isTTY === true
  },
  get messages() {
    return mayBeTerminal(2) && process.stderr.isTTY === true
  },
  // A terminal that does not know its size says 0.
  get columns() {
    const { results, messages } = this
    return (results && process.stdout.columns) || (messages && process.stderr.columns) || 80
  },
  get rows() {
    const { results, messages } = this
    return (results && process.stdout.rows) || (messages && process.stderr.rows) || 24
  },
}

export function messages(): typeof process.stderr {
  const { stderr } = process
  // Nobody needs to hear of a lost message.
  if (stderr.listenerCount('error') === 0) stderr.on('error', () => {})
  return stderr
}

/** No file and no pipe is one; what cannot be looked at is left to its stream. */
function mayBeTerminal(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice()
  } catch {
    return true
  }
}
