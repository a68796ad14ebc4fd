import type { FormatOptions } from '../format-files.ts'
import type { Registration } from '../registration.ts'

export function addFormat({ program, host, finish }: Registration): void {
  program
    .command('format')
    .summary('lay out questionnaire files the one way')
    .description(
      'Lays out the files of questionnaires the one way, in place, and names those that changed. ' +
        'What they say stays as it is, and so does every comment. A folder stands for all files ' +
        'of its questionnaires, a file for itself, and "-" for standard input, which goes to ' +
        'standard output. A file that cannot be read is told of and left alone.',
    )
    .argument('<paths...>', 'YAML files, folders with questionnaire.yaml, folders of either, or -')
    .option('--check', 'change nothing; name the files not in form, and fail if there are any')
    .addHelpText('after', '\nExample:\n  nuchal format --check my-questionnaire/')
    .action(async (paths: string[], options: FormatOptions) => {
      const { formatFiles } = await import('../format-files.ts')
      finish(await formatFiles(paths, options, host))
    })
}
