import { toValue } from '../../answer/answer-value.ts'
import { compile } from '../../engine/compile.ts'
import { sampler } from '../../engine/sample.ts'
import type { Answers } from '../../model/answer.ts'
import { ExitCode } from '../exit-code.ts'
import type { Host } from '../host.ts'
import { openQuestionnaire } from '../open-questionnaire.ts'
import { wholeNumber } from '../option-values.ts'
import type { Registration } from '../registration.ts'
import { seededRandom } from '../seeded-random.ts'

export function addSample({ program, host, finish }: Registration): void {
  program
    .command('sample')
    .summary('make up valid responses, as NDJSON')
    .description(
      'Makes up valid responses as an interview would gather them, one JSON object a line: ' +
        '{"id", "answers"}. Some answers are unknown, declined or not asked. The same seed gives ' +
        'the same responses.',
    )
    .argument('<questionnaire>', 'a shipped id, a file or a folder')
    .option('--count <n>', 'how many', wholeNumber(0), 10)
    .option('--seed <n>', 'where chance starts', wholeNumber(0), 1)
    .addHelpText(
      'after',
      '\nExample:\n  nuchal sample occipital-neck --count 1000 --seed 7 > responses.ndjson',
    )
    .action(async (name: string, options: Options) => finish(await sample(name, options, host)))
}

/** Written out answer by answer: making an object of each response first takes twice as long. */
function entries(answers: Answers): string {
  const written: string[] = []
  for (const [id, answer] of answers) {
    written.push(`${JSON.stringify(id)}:${JSON.stringify(toValue(answer))}`)
  }
  return written.join()
}

type Options = { readonly count: number; readonly seed: number }

/** Lines are printed by the thousand: a line a write would take longer than making it up. */
const LINES_AT_ONCE = 1000

async function sample(name: string, { count, seed }: Options, host: Host): Promise<ExitCode> {
  const { questionnaire } = await openQuestionnaire(name, host)
  const draw = sampler(compile(questionnaire), seededRandom(seed))
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
