import type { Prompter } from '../interview/prompter.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import type { Host } from './host.ts'
import { linesOf } from './lines-of.ts'
import { clearing, type Desk, type Lend } from './prompt/desk.ts'
import type { ColourOption } from './result-options.ts'
import { colourLevel, summaryStyle } from './style.ts'

export type PrompterOptions = ColourOption & { readonly plain?: boolean }

/** A prompter, a desk in the same place, and what gives the terminal back when both are done. */
export type OpenPrompter = {
  readonly prompter: Prompter
  readonly desk: Desk
  readonly close: () => void
}

/** Screens on a terminal; one line out and one line in everywhere else, and where it is asked for. */
export async function prompterFor(
  questionnaire: Questionnaire,
  options: PrompterOptions,
  host: Host,
): Promise<OpenPrompter> {
  if (!canDraw(options, host)) return await lines(questionnaire, host)
  const { terminalPrompter } = await import('./terminal-prompter.ts')
  const style = summaryStyle(colourLevel(host, 'messages', options.color))
  const { input, screen: output } = host.keyboard
  const prompter = terminalPrompter({ questionnaire, input, output, style })
  const { lend, isLent } = lending(prompter.lend)
  const ignore = host.onEndAsked((signal) => {
    if (!(signal === 'SIGINT' && isLent())) prompter.stop()
  })
  const close = () => {
    ignore()
    prompter.close()
  }
  return { prompter, desk: { ...prompter, lend }, close }
}

/** While the terminal is lent, a Ctrl+C is for the other program. It may be told a moment later. */
function lending(lend: Lend): { readonly lend: Lend; readonly isLent: () => boolean } {
  let lent = 0
  return {
    isLent: () => lent > 0,
    lend: async (use) => {
      lent += 1
      return await lend(use).finally(() => {
        setTimeout(() => {
          lent -= 1
        }, moment).unref()
      })
    },
  }
}

/** Milliseconds. A screen reads its own Ctrl+C as a key, so no other one is missed. */
const moment = 500

/** Whether there is a screen to draw on, and nobody asked for lines. */
export function canDraw({ plain }: PrompterOptions, { env, terminals }: Host): boolean {
  const { ACCESSIBLE = '0', TERM } = env
  const canRedraw = ACCESSIBLE === '0' && TERM !== 'dumb'
  return !plain && canRedraw && terminals.input && terminals.messages
}

async function lines(questionnaire: Questionnaire, host: Host): Promise<OpenPrompter> {
  const { linePrompter } = await import('./line-prompter.ts')
  const { keyboard, terminals, warn } = host
  const { TERM } = host.env
  const columns = terminals.messages ? { columns: terminals.columns } : {}
  const setup = { questionnaire, lines: linesOf(keyboard.input), print: warn, ...columns }
  const prompter = linePrompter(setup)
  const ignore = host.onEndAsked(prompter.stop)
  const close = () => {
    ignore()
    keyboard.input.destroy()
  }
  const clear = () => warn(clearing)
  return { prompter, desk: { ...prompter, ...(TERM !== 'dumb' && { clear }) }, close }
}
