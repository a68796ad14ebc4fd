import { notAsked } from '../../report/not-asked.ts'
import { conductIntake, type IntakeOptions } from '../conduct-intake.ts'
import { ExitCode } from '../exit-code.ts'
import type { Host } from '../host.ts'
import { missingLines } from '../missing-lines.ts'
import { date } from '../option-values.ts'
import type { Registration } from '../registration.ts'
import {
  type ColourOption,
  formatOption,
  type ResultOptions,
  renderResult,
} from '../render-result.ts'
import { UsageError } from '../usage-error.ts'

export function addIntake({ program, host, finish }: Registration): void {
  program
    .command('intake', { isDefault: true })
    .summary('answer the questions and see the summary (the default)')
    .description(
      'Asks the questions of a questionnaire and prints the summary. Without a terminal, or with ' +
        '--plain, it asks a line at a time, and every answer can be typed as its number.',
    )
    .argument('[questionnaire]', 'a shipped id, a file or a folder', 'occipital-neck')
    .option('--answers <file>', 'answers known beforehand (YAML or JSON), offered one by one')
    .option('--defaults', 'take the answers of --answers as they are, without asking')
    .option('--save <file>', 'write the response to a file that only you can read')
    .option('--plain', 'one line out, one line in: for screen readers (so does ACCESSIBLE=1)')
    .addOption(formatOption())
    .option('--all-questions', 'print all questions for the provider, not only the first 12')
    .option('--date <date>', 'the day of the assessment; today where it is left out', date)
    .addHelpText('after', EXAMPLES)
    .action(async (name: string, options: Options) => {
      finish(await intake(name, { ...options, ...program.opts<ColourOption>() }, host))
    })
}

const EXAMPLES = `
Examples:
  nuchal intake occipital-neck --save response.yaml
  nuchal intake occipital-neck --answers response.yaml --defaults --format note`

type Options = ResultOptions & IntakeOptions

async function intake(name: string, options: Options, host: Host): Promise<ExitCode> {
  if (options.defaults && options.answers === undefined) {
    throw new UsageError('--defaults takes the answers of a file', 'add --answers FILE')
  }
  const { compiled, interviewed } = await conductIntake(name, options, host)
  const { how, missing, assessment, given } = interviewed
  if (how === 'stopped') {
    host.warn(options.save === undefined ? 'Stopped. Nothing was kept.\n' : 'Stopped.\n')
    return ExitCode.stopped
  }
  if (how === 'end-of-input' && missing.length > 0) {
    host.warn(missingLines(missing))
    return ExitCode.usage
  }
  await host.print(
    renderResult({ compiled, assessment, problems: notAsked(given, assessment) }, options, host),
  )
  return ExitCode.done
}
