import type { Reply } from '../../interview/reply.ts'
import type { Command, Step } from '../../interview/step.ts'
import type { Answers } from '../../model/answer.ts'
import { refusal } from './command-words.ts'
import { helpOf, whyOf } from './help-words.ts'
import { reviewHelp } from './review-words.ts'

/** A command either leaves the step or brings something up to read. */
export type Obeyed = { readonly reply: Reply } | { readonly notes: readonly string[] }

/** `keeping`: what the step has marked and not yet given; `row`: the one the hand is on. */
export type Standing = { readonly keeping?: Answers; readonly row?: number | undefined }

/** What a command comes to at a step. */
export function obey(command: Command, step: Step, { keeping, row }: Standing = {}): Obeyed {
  if (!step.commands.includes(command)) return { notes: [refusal(command)] }
  switch (command) {
    case 'help':
      return { notes: helpAt(step, row) }
    case 'why':
      return { notes: whyAt(step, row) }
    case 'unknown':
    case 'declined':
      return { reply: { kind: command } }
    default:
      return { reply: { kind: command, ...(keeping !== undefined && { keeping }) } }
  }
}

function whyAt(step: Step, row?: number): readonly string[] {
  const why = isAsking(step) ? whyOf(step, row) : []
  return why.length === 0 ? [refusal('why')] : why
}

function helpAt(step: Step, row?: number): readonly string[] {
  if (step.kind === 'review') return reviewHelp
  return isAsking(step) ? helpOf(step, row) : []
}

type AskingStep = Extract<Step, { readonly kind: 'question' | 'checklist' }>

function isAsking(step: Step): step is AskingStep {
  return step.kind === 'question' || step.kind === 'checklist'
}
