import { Option } from 'commander'
import type { MarkOptions } from '../practice/mark-attempt.ts'
import type { Registration } from '../registration.ts'
import type { ColourOption } from '../result-options.ts'

export function addMark({ program, host, finish }: Registration): void {
  program
    .command('mark')
    .summary('mark what a student did with a case')
    .description(
      'Marks an attempt at a case, as "nuchal practice" does at its end: safety first, then points, ' +
        'each with its reasons and sources. Exits 1 where the attempt does not pass.',
    )
    .argument('<questionnaire>', 'a shipped id, a file or a folder')
    .argument('<case>', 'the id of one of its cases')
    .argument('[attempt]', 'the attempt (YAML or JSON); - for standard input', '-')
    .addOption(
      new Option('--format <format>', 'how to print it')
        .choices(['text', 'markdown', 'json'])
        .default('text'),
    )
    .addHelpText('after', EXAMPLE)
    .action(async (name: string, caseId: string, path: string, options: { format: string }) => {
      const { markAttempt } = await import('../practice/mark-attempt.ts')
      const all = { ...options, ...program.opts<ColourOption>(), caseId, path } as MarkOptions
      finish(await markAttempt(name, all, host))
    })
}

const EXAMPLE = `
Example:
  nuchal mark occipital-neck nothing-tried-yet attempt.yaml

where attempt.yaml holds what was asked, in order (questions, or whole sections), and what the
student said of the case. What is left out was not committed to:
  asked: [right-now, face-eyes-speech, about-you, pain-site]
  urgency: routine
  red flags: []
  patterns: [neuralgia-features]
  topics: { conservative-care: discuss, occipital-nerve-block: later }
  asks: [care-how-long]

"nuchal practice --rubric" tells how points are given.`
