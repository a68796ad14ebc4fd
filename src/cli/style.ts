import { Chalk, type ColorSupportLevel } from 'chalk'
import { plainStyle, type Style } from '../report/text-style.ts'
import type { Host } from './host.ts'

/** Where something is printed. */
export type Destination = 'results' | 'messages'

/** `--no-color`, then `NO_COLOR` and `FORCE_COLOR`, then whether it is a terminal that can. */
export function colourLevel(
  { env, terminals }: Pick<Host, 'env' | 'terminals'>,
  to: Destination,
  isAllowed: boolean,
): ColorSupportLevel {
  const { NO_COLOR, FORCE_COLOR, TERM, COLORTERM } = env
  if (!isAllowed || isSet(NO_COLOR)) return 0
  if (isSet(FORCE_COLOR)) return forced(FORCE_COLOR)
  if (!terminals[to] || TERM === 'dumb') return 0
  if (COLORTERM === 'truecolor') return 3
  return TERM?.includes('256') ? 2 : 1
}

const isSet = (value: string | undefined): value is string => value !== undefined && value !== ''

/** As in Node: 0 and false mean none, a number its level, anything else some colour. */
function forced(value: string): ColorSupportLevel {
  if (value === '0' || value === 'false') return 0
  return value === '2' ? 2 : value === '3' ? 3 : 1
}

/** Colour for the parts of a summary; words carry the meaning without it. */
export function summaryStyle(level: ColorSupportLevel): Style {
  if (level === 0) return plainStyle
  const chalk = new Chalk({ level })
  // One text each: chalk itself would print whatever else it is handed.
  return {
    title: (text) => chalk.bold(text),
    strong: (text) => chalk.bold(text),
    quiet: (text) => chalk.dim(text),
    alarm: (text) => chalk.bold.red(text),
    link: (text) => chalk.cyan(text),
  }
}
