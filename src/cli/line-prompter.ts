import type { Prompter } from '../interview/prompter.ts'
import type { Reply } from '../interview/reply.ts'
import type { Step } from '../interview/step.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import { wrap } from '../text/wrap.ts'
import type { Desk } from './prompt/desk.ts'
import { deskOnLines } from './prompt/desk-on-lines.ts'
import { fillInterruption, fillStep } from './prompt/fill-step.ts'
import { hearLine } from './prompt/hear-line.ts'
import { stepLines } from './prompt/step-lines.ts'
import { interruptionInWords, interruptionTitle } from './prompt/step-words.ts'

export type LineSetup = {
  readonly questionnaire: Questionnaire
  readonly lines: AsyncIterable<string>
  readonly print: (text: string) => void
  /** Where lines are to be broken; absent, the reader's own device does it. */
  readonly columns?: number
}

export type LinePrompter = Prompter &
  Pick<Desk, 'choose' | 'type'> & {
    /** As `:s` does, and for good: for a signal that asks the program to end. */
    readonly stop: () => void
  }

/** Asks line by line: nothing is redrawn or erased, every answer has a number. */
export function linePrompter(setup: LineSetup): LinePrompter {
  const { questionnaire, print, columns } = setup
  const lines = setup.lines[Symbol.asyncIterator]()
  const { stopped, stop } = stopping()
  const say = (texts: readonly string[]) => {
    for (const text of texts) {
      const hanging = /^(\d+\.|-) /.exec(text)?.[0].length ?? 0
      print(`${columns === undefined ? text : wrap(text, columns, { hanging })}\n`)
    }
  }
  const hear = async (): Promise<Line> => {
    const next = await Promise.race([stopped, lines.next()])
    if (next !== 'stopped') return next.done ? 'end-of-input' : { typed: next.value }
    // The terminal shows Ctrl+C where the line was; what follows begins on a new one.
    say([''])
    return 'stop'
  }
  const hearTyped = async () => {
    const line = await hear()
    return typeof line === 'string' ? undefined : line.typed
  }
  return {
    ask: async (posed) => {
      const step = fillStep(posed, questionnaire)
      return await askUntilHeard(step, { hear, say, questionnaire })
    },
    ...deskOnLines(hearTyped, say),
    notify: (posed) => {
      const step = fillInterruption(posed, questionnaire)
      say(['', interruptionTitle(step), ...interruptionInWords(step)])
    },
    stop,
  }
}

type Line = { readonly typed: string } | 'stop' | 'end-of-input'

type Conversation = {
  readonly hear: () => Promise<Line>
  readonly say: (texts: readonly string[]) => void
  readonly questionnaire: Questionnaire
}

async function askUntilHeard(step: Step, conversation: Conversation): Promise<Reply> {
  const { hear, say, questionnaire } = conversation
  let isSaid = false
  for (;;) {
    if (!isSaid) say(['', ...stepLines(step)])
    const line = await hear()
    if (typeof line === 'string') return { kind: line }
    const heard = hearLine(step, line.typed, questionnaire)
    if ('reply' in heard) return heard.reply
    if (heard.notes.length > 0) say(['', ...heard.notes])
    isSaid = heard.isFound === true
  }
}

function stopping(): { readonly stopped: Promise<'stopped'>; readonly stop: () => void } {
  const asked = new AbortController()
  const stopped = new Promise<'stopped'>((resolve) => {
    asked.signal.addEventListener('abort', () => resolve('stopped'))
  })
  return { stopped, stop: () => asked.abort() }
}
