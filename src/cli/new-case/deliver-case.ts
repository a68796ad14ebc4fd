import { toValues } from '../../answer/answer-value.ts'
import { proposeCase } from '../../coverage/propose-case.ts'
import type { Program } from '../../engine/program.ts'
import { notAsked } from '../../report/not-asked.ts'
import { wrap } from '../../text/wrap.ts'
import { ExitCode } from '../exit-code.ts'
import type { Host } from '../host.ts'
import type { ColourOption } from '../result-options.ts'
import { colourLevel, summaryStyle } from '../style.ts'
import { widthOf } from '../text-width.ts'
import { type CasePlace, isPartOf, writeCase } from './case-place.ts'
import { caseInWords } from './case-words.ts'
import { casesFile, caseToYaml } from './case-yaml.ts'
import type { Gathered } from './gather-case.ts'

export type Delivery = {
  readonly program: Program
  /** Where the case is to be put; printed where there is no such place. */
  readonly place: CasePlace | undefined
  readonly options: ColourOption
}

/** Tells what a case shows, and puts it where it was wanted. */
export async function deliverCase(
  { particulars, given, assessment }: Gathered,
  { program, place, options }: Delivery,
  host: Host,
): Promise<ExitCode> {
  const { answers } = assessment
  const proposed = proposeCase(program, answers, assessment)
  const width = widthOf(host)
  const say = (line: string) => host.warn(`${wrap(line, width)}\n`)
  const style = summaryStyle(colourLevel(host, 'messages', options.color))
  host.warn(`${caseInWords(assessment, proposed, { width, style }).join('\n')}\n`)
  const unasked = notAsked(given, assessment).map(({ question }) => question)
  if (unasked.length > 0)
    say(`\nLeft out, for the other answers rule it out: ${unasked.join(', ')}`)
  say('\nThe case expects what comes out now. Confirm that each line is right.')
  const { id } = particulars
  const text = caseToYaml({ ...particulars, answers: toValues(answers), expect: proposed.expect })
  if (place === undefined) {
    host.warn('\n')
    await host.print(casesFile(text))
    return ExitCode.done
  }
  writeCase(place, { id, text }, host)
  say(`The case "${id}" is in ${place.path}.`)
  if (place.location.kind === 'yaml' && !isPartOf(place, host)) {
    say(`Name that file under "include:" in ${place.location.entry}, and it counts.`)
  }
  return ExitCode.done
}
