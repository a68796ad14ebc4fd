import type { Encounter } from '../../practice/encounter.ts'
import { wrap } from '../../text/wrap.ts'
import { ExitCode } from '../exit-code.ts'
import type { Classroom } from './classroom.ts'

/** Says what is lost of an exercise that was not handed in, and what of the others is not. */
export function breakOff(
  { at }: Encounter,
  handedIn: number,
  { host, options }: Classroom,
): ExitCode {
  const isStopped = at.kind === 'ended' && at.how === 'stopped'
  const why = isStopped ? 'Stopped.' : 'The input ended before the case was handed in.'
  const others = handedIn === 0 ? '' : ` ${handedInBefore(handedIn, options.results)}`
  const text = `${why} This exercise is not marked, and nothing of it is kept.${others}`
  host.warn(`\n${wrap(text, host.terminals.columns)}\n`)
  return isStopped ? ExitCode.stopped : ExitCode.usage
}

function handedInBefore(count: number, results: string | undefined): string {
  const cases = count === 1 ? 'The case' : `The ${count} cases`
  return results === undefined
    ? `${cases} handed in before ${count === 1 ? 'is' : 'are'} not marked either.`
    : `${cases} handed in before ${count === 1 ? 'is' : 'are'} in ${results}.`
}
