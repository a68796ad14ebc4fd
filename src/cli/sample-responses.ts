import { toValue } from '../answer/answer-value.ts'
import { sampler } from '../engine/sample.ts'
import type { Answers } from '../model/answer.ts'
import { ExitCode } from './exit-code.ts'
import type { Host } from './host.ts'
import { openQuestionnaire } from './open-questionnaire.ts'
import { seededRandom } from './seeded-random.ts'

/** Written out answer by answer: making an object of each response first takes twice as long. */
function entries(answers: Answers): string {
  const written: string[] = []
  for (const [id, answer] of answers) {
    written.push(`${JSON.stringify(id)}:${JSON.stringify(toValue(answer))}`)
  }
  return written.join()
}

export type SampleOptions = { readonly count: number; readonly seed: number }

/** Lines are printed by the thousand: a line a write would take longer than making it up. */
const LINES_AT_ONCE = 1000

/** Prints made-up responses, one a line. */
export async function sampleResponses(
  name: string,
  { count, seed }: SampleOptions,
  host: Host,
): Promise<ExitCode> {
  const { program } = await openQuestionnaire(name, host)
  const draw = sampler(program, seededRandom(seed))
  const ids = `s${seed}-`
  let lines = ''
  for (let made = 1; made <= count; made++) {
    lines += `{"id":"${ids}${made}","answers":{${entries(draw())}}}\n`
    if (made % LINES_AT_ONCE !== 0 && made !== count) continue
    await host.print(lines)
    lines = ''
  }
  return ExitCode.done
}
