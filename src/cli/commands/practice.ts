import { InvalidArgumentError, Option } from 'commander'
import { wholeNumber } from '../option-values.ts'
import type { PracticeOptions } from '../practice/practice-options.ts'
import type { Registration } from '../registration.ts'
import type { ColourOption } from '../result-options.ts'

export function addPractice({ program, host, finish }: Registration): void {
  program
    .command('practice')
    .summary('walk through a case, and see how it went')
    .description(
      'Tells the story of a case. You choose what to ask, and the case answers. Commit to how urgent ' +
        'it is, the red flags that matter, the pattern, where topics stand and which questions to ' +
        'bring to a provider, in any order; then hand in. The marking says why, line by line. Made-up ' +
        'cases, for learning: not for the care of anybody.',
    )
    .argument('[questionnaire]', 'a shipped id, a file or a folder', 'occipital-neck')
    .argument('[case]', 'the id of a case; without one, the case that teaches you the most')
    .addOption(new Option('--level <n>', '1 (easy) to 3 (hard)').argParser(level))
    .option('--seed <n>', 'where chance starts, so that the same cases are drawn', wholeNumber(0))
    .addOption(
      new Option('--explore', 'after each answer say what it changed, then be told').conflicts(
        'exam',
      ),
    )
    .option('--exam', 'several cases, and no word on how it goes before the end')
    .option('--count <n>', 'how many cases an examination has (default: 5)', wholeNumber(1))
    .option('--results <file>', 'of an examination: add a line for each case (NDJSON, no names)')
    .option('--save <file>', 'write what you did, so that "nuchal mark" can mark it again')
    .option('--no-progress', 'keep nothing of how it went')
    .option('--list', 'print the cases by level, and no more')
    .option('--rubric', 'print how points are given, and no more')
    .option('--plain', 'one line out, one line in: for screen readers (so does ACCESSIBLE=1)')
    .addHelpText('after', MORE)
    .action(async (name: string, id: string | undefined, options: PracticeOptions) => {
      const { practise } = await import('../practice/practise.ts')
      const all = { ...options, ...program.opts<ColourOption>() }
      finish(await practise(name, id, all, host))
    })
}

function level(text: string): number {
  if (['1', '2', '3'].includes(text)) return Number(text)
  throw new InvalidArgumentError('It must be 1, 2 or 3.')
}

const MORE = `
Keys:
  a number, or arrows and Enter   pick; where several can be picked, space picks and Enter goes on
  Enter                           in the list of sections: the next one that has questions
  a                               ask all questions of a section
  c  r  h                         commit, read what you have heard, hand in
  /                               find a row by its words
  w  ?                            why a question is asked, help (not in an examination)
  b  s                            back, stop; an exercise that is stopped is not kept

Examples:
  nuchal practice                                  a case drawn for you
  nuchal practice occipital-neck --level 1         an easy one
  nuchal practice occipital-neck nurse-with-migraine --explore
  nuchal practice --exam --count 3 --results class.ndjson
  nuchal practice --list`
