import type { Summary } from '../report/summary.ts'
import { toText } from '../report/to-text.ts'
import type { Host } from './host.ts'
import { colourLevel, summaryStyle } from './style.ts'
import { widthOf } from './text-width.ts'

/** A summary as it is printed among the results. */
export function summaryText(summary: Summary, color: boolean, host: Host): string {
  const style = summaryStyle(colourLevel(host, 'results', color))
  return toText(summary, { width: widthOf(host), style })
}
