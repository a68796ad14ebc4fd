import type { Command, QuestionStep, Step } from '../../interview/step.ts'
import { commandLetters } from './command-keys.ts'

/** The commands of a step: `b back`, `? help`; with a colon where letters are text. */
export function commandsInWords({ commands, kind }: Step, colon: '' | ':' = ''): readonly string[] {
  const words = kind === 'checklist' ? { ...commandWords, unknown: 'not sure' } : commandWords
  return commands.map((command) => `${colon}${commandLetters[command]} ${words[command]}`)
}

/** The letters that pick an answer, then the commands: `n none`, `b back`. */
export function keysInWords(step: QuestionStep): readonly string[] {
  return [...lettersInWords(step), ...commandsInWords(step)]
}

export function lettersInWords(step: Step): readonly string[] {
  const keys = step.kind === 'question' ? (step.keys ?? []) : []
  return keys.map(({ letter, word }) => `${letter} ${word}`)
}

/** Why a command that was asked for is not possible here. */
export function refusal(command: Command): string {
  return refusals[command]
}

const commandWords: Readonly<Record<Command, string>> = {
  back: 'back',
  forward: 'forward',
  unknown: 'not known',
  declined: 'rather not say',
  help: 'help',
  why: 'why',
  stop: 'stop',
}

const refusals: Readonly<Record<Command, string>> = {
  back: 'There is nothing before this.',
  forward: 'Answer this first; then you can go forward.',
  unknown: 'This question cannot go without an answer.',
  declined: 'This question cannot go without an answer.',
  help: 'There is no more help for this question.',
  why: 'No reason is given for this question.',
  stop: 'You cannot stop here.',
}
