import type { Prompter } from '../interview/prompter.ts'
import type { Reply } from '../interview/reply.ts'
import type { QuestionStep, Step } from '../interview/step.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import type { Style } from '../report/text-style.ts'
import { wrap } from '../text/wrap.ts'
import { checklistScreen } from './prompt/checklist-screen.ts'
import { choiceScreen } from './prompt/choice-screen.ts'
import { choicesScreen } from './prompt/choices-screen.ts'
import { clearing, type Desk } from './prompt/desk.ts'
import { fillInterruption, fillStep } from './prompt/fill-step.ts'
import { withFind } from './prompt/find-screen.ts'
import { interruptionScreen } from './prompt/interruption-screen.ts'
import { type KeyInput, openKeys } from './prompt/key-source.ts'
import { lineScreen } from './prompt/line-screen.ts'
import { menuScreen } from './prompt/menu-screen.ts'
import { reviewScreen } from './prompt/review-screen.ts'
import { runScreen, type ScreenOutput, type Surface } from './prompt/run-screen.ts'
import { interruptionInWords, interruptionTitle } from './prompt/step-words.ts'
import { toldLines } from './prompt/told-lines.ts'
import { typedScreen } from './prompt/typed-screen.ts'

export type TerminalPrompter = Prompter &
  Required<Desk> & {
    /** As Ctrl+C does, and for good: for a signal that asks the program to end. */
    readonly stop: () => void
    /** Gives the terminal back as it was: on every way out, signals included. Twice does no harm. */
    readonly close: () => void
  }

export type TerminalSetup = {
  readonly questionnaire: Questionnaire
  readonly input: KeyInput
  readonly output: ScreenOutput
  readonly style: Style
}

/** Asks on a terminal, one screen a step; what was answered stays above in a line or two. */
export function terminalPrompter(setup: TerminalSetup): TerminalPrompter {
  const { questionnaire, input, output, style } = setup
  const keys = openKeys(input)
  const surface = { keys, output, style }
  const print = (text: string, look: (text: string) => string) => {
    const lines = wrap(text, Math.max(10, (output.columns || 80) - 1)).split('\n')
    output.write(lines.map((line) => `${look(line)}\n`).join(''))
  }
  // What was answered is told once it has been taken down: when there is something else to show.
  let untold: readonly string[] = []
  const tell = () => {
    for (const line of untold) print(line, style.quiet)
    untold = []
  }
  return {
    ask: async (posed) => {
      tell()
      const step = fillStep(posed, questionnaire)
      const reply = await show(step, surface)
      untold = toldLines(step, reply)
      return reply
    },
    notify: (posed) => {
      tell()
      // What was typed ahead was meant for the next question, not for this.
      keys.forget()
      const step = fillInterruption(posed, questionnaire)
      print(`\n${interruptionTitle(step)}`, style.alarm)
      for (const line of interruptionInWords(step)) print(`\n${line}`, style.strong)
    },
    choose: (menu) => runScreen(menuScreen(menu), surface),
    type: async (request) => {
      const typed = await runScreen(lineScreen(request), surface)
      // Of a text of several lines that was pasted, the rest is no answer to what comes next.
      if (request.isNeeded) keys.forget()
      return typed
    },
    lend: keys.lend,
    clear: () => void output.write(clearing),
    stop: keys.end,
    close: () => {
      tell()
      keys.close()
    },
  }
}

function show(step: Step, surface: Surface): Promise<Reply> {
  switch (step.kind) {
    case 'question':
      return showQuestion(step, surface)
    case 'checklist':
      return runScreen(withFind(checklistScreen(step)), surface)
    case 'interruption':
      return runScreen(interruptionScreen(step), surface)
    case 'review':
      return runScreen(withFind(reviewScreen(step)), surface)
  }
}

function showQuestion(step: QuestionStep, surface: Surface): Promise<Reply> {
  const { question } = step
  switch (question.type) {
    case 'yes-no':
    case 'choice':
      return runScreen(withFind(choiceScreen(step)), surface)
    case 'choices':
      return runScreen(withFind(choicesScreen(step, question)), surface)
    case 'number':
    case 'text':
      return runScreen(typedScreen(step), surface)
  }
}
