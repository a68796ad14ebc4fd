import type { Prompter } from '../interview/prompter.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import type { Host } from './host.ts'
import { linesOf } from './lines-of.ts'
import type { ColourOption } from './result-options.ts'
import { chalkOf, colourLevel, summaryStyle } from './style.ts'

export type PrompterOptions = ColourOption & { readonly plain?: boolean }

/** A prompter, and what gives the terminal back when it is no longer needed. */
export type OpenPrompter = { readonly prompter: Prompter; readonly close: () => void }

/** Screens on a terminal; one line out and one line in everywhere else, and where it is asked for. */
export async function prompterFor(
  questionnaire: Questionnaire,
  options: PrompterOptions,
  host: Host,
): Promise<OpenPrompter> {
  if (!canDraw(options, host)) return await lines(questionnaire, host)
  const { terminalPrompter } = await import('./terminal-prompter.ts')
  const style = summaryStyle(chalkOf(colourLevel(host, 'messages', options.color)))
  const { input, screen: output } = host.keyboard
  const prompter = terminalPrompter({ questionnaire, input, output, style })
  const ignore = host.onEndAsked(prompter.stop)
  const close = () => {
    ignore()
    prompter.close()
  }
  return { prompter, close }
}

/** Whether there is a screen to draw on, and nobody asked for lines. */
export function canDraw({ plain }: PrompterOptions, { env, terminals }: Host): boolean {
  const { ACCESSIBLE = '0', TERM } = env
  const canRedraw = ACCESSIBLE === '0' && TERM !== 'dumb'
  return !plain && canRedraw && terminals.input && terminals.messages
}

async function lines(questionnaire: Questionnaire, host: Host): Promise<OpenPrompter> {
  const { linePrompter } = await import('./line-prompter.ts')
  const { keyboard, terminals, warn } = host
  const columns = terminals.messages ? { columns: terminals.columns } : {}
  const setup = { questionnaire, lines: linesOf(keyboard.input), print: warn, ...columns }
  const prompter = linePrompter(setup)
  const ignore = host.onEndAsked(prompter.stop)
  const close = () => {
    ignore()
    keyboard.input.destroy()
  }
  return { prompter, close }
}
