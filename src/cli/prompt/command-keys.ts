import type { Command } from '../../interview/step.ts'
import type { Question } from '../../model/question.ts'
import type { Key } from './screen.ts'

/** The letter of each command: pressed alone, or typed after a colon where letters are text. */
export const commandLetters: Readonly<Record<Command, string>> = {
  back: 'b',
  forward: 'f',
  unknown: 'u',
  declined: 'd',
  help: '?',
  why: 'w',
  stop: 's',
}

/** The command a key stands for where letters command. */
export function commandOfKey({ name, text }: Key): Command | undefined {
  if (name === 'left') return 'back'
  if (name === 'right') return 'forward'
  if (name === 'stop') return 'stop'
  return commandOfLetter(text)
}

/**
 * The command a typed line stands for; `unheard` where it begins like one and is none. For a
 * number, where no answer is a letter, the letter alone will do.
 */
export function commandOfLine(line: string, asked?: Question): Command | 'unheard' | undefined {
  const typed = line.trim()
  if (typed.startsWith(':')) return commandOfLetter(typed.slice(1).trim()) ?? 'unheard'
  return asked?.type === 'number' ? commandOfLetter(typed) : undefined
}

function commandOfLetter(letter: string): Command | undefined {
  const sought = letter.toLowerCase()
  const commands = Object.entries(commandLetters) as [Command, string][]
  return commands.find(([, own]) => own === sought)?.[0]
}
