import { Option } from 'commander'
import type { TemplateOptions } from '../print-template.ts'
import type { Registration } from '../registration.ts'

const DESCRIPTION =
  'Prints what responses are to be filled in: the header of a CSV file, or a record as NDJSON with ' +
  'null for each answer. Put an answer in place of each null, or leave the question out where it ' +
  'was not asked. --codebook tells of every question what may be answered, and when it is asked.'

const EPILOGUE = `
A multi-choice question has one column, its options joined by ";", or with --wide one column an
option, marked yes or no. An empty cell was not asked; "unknown" and "declined" can be given.

Example:
  nuchal template occipital-neck > responses.csv
  nuchal template occipital-neck --codebook > codebook.csv`

export function addTemplate({ program, host, finish }: Registration): void {
  program
    .command('template')
    .summary('print an empty record to fill in, or a codebook')
    .description(DESCRIPTION)
    .argument('<questionnaire>', 'a shipped id, a file or a folder')
    .addOption(
      new Option('--format <format>', 'of responses').choices(['csv', 'ndjson']).default('csv'),
    )
    .option('--wide', 'one column for each option of a multi-choice question')
    .option('--codebook', 'the questions: id, text, type, options, limits, when')
    .addHelpText('after', EPILOGUE)
    .action(async (name: string, options: TemplateOptions) => {
      const { printTemplate } = await import('../print-template.ts')
      finish(await printTemplate(name, options, host))
    })
}
