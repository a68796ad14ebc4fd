import { Option } from 'commander'
import type { ExplainOptions } from '../explain-options.ts'
import type { Registration } from '../registration.ts'
import type { ColourOption } from '../result-options.ts'

export function addExplain({ program, host, finish }: Registration): void {
  program
    .command('explain')
    .summary('tell why a response comes out as it does')
    .description(
      'Tells why a topic, warning sign, finding, class, measure or question is as it is with a ' +
        'response: the condition as it was written, each line with what it came to and the answer ' +
        'behind it. Without a name: what was concluded. It explains the rules as written; it is ' +
        'not medical advice.',
    )
    .argument('<questionnaire>', 'a shipped id, a file or a folder')
    .argument('<response>', 'the response file; - for standard input')
    .argument('[name]', 'the id of what to explain')
    .addOption(
      new Option('--format <format>', 'how to print it')
        .choices(['text', 'markdown', 'json'])
        .default('text'),
    )
    .option('--what-if', 'which answers it depends on, one and two at a time')
    .option('--settle', 'the fewest questions that can settle what is still open')
    .addHelpText('after', EXAMPLE)
    .action(async (questionnaire, path, name, options) => {
      const all: ExplainOptions = { ...options, ...program.opts<ColourOption>(), path, name }
      const { explainResponse } = await import('../explain-response.ts')
      finish(await explainResponse(questionnaire, all, host))
    })
}

const EXAMPLE = `
Example:
  nuchal explain occipital-neck answers.yaml
  nuchal explain occipital-neck answers.yaml occipital-nerve-block --what-if

A line stands behind its mark: ✓ it holds, ✗ it does not, ? it is not known. A terminal that has
no such signs prints yes, no and ?.`
