import type { Attempt } from '../../practice/attempt.ts'
import type { Mark } from '../../practice/mark-exercise.ts'
import { markingSummary } from '../../practice/marking-summary.ts'
import type { Exercise } from '../../practice/pose-exercise.ts'
import type { Summary } from '../../report/summary.ts'
import { toText } from '../../report/to-text.ts'
import type { Host } from '../host.ts'
import { marksFor } from '../marks-for.ts'
import type { ColourOption } from '../result-options.ts'
import { chalkOf, colourLevel, summaryStyle } from '../style.ts'
import { widthOf } from '../text-width.ts'

/** An exercise that was handed in. */
export type Marked = {
  readonly exercise: Exercise
  readonly attempt: Attempt
  readonly mark: Mark
}

export type Printing = { readonly host: Host; readonly options: ColourOption }

export function markingText({ exercise, attempt, mark }: Marked, printing: Printing): string {
  return summaryText(
    markingSummary(exercise, attempt, mark, marksFor(true, printing.host)),
    printing,
  )
}

export function summaryText(summary: Summary, { host, options }: Printing): string {
  const style = summaryStyle(chalkOf(colourLevel(host, 'results', options.color)))
  return toText(summary, { width: widthOf(host), style })
}
