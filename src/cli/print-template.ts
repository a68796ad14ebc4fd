import { templateHeader } from '../batch/csv/template-header.ts'
import { writeRow } from '../batch/csv/write-row.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import { codebook, codebookColumns, codebookRow } from './codebook.ts'
import { ExitCode } from './exit-code.ts'
import type { Host } from './host.ts'
import { openQuestionnaire } from './open-questionnaire.ts'
import { UsageError } from './usage-error.ts'

export type TemplateOptions = {
  readonly format: 'csv' | 'ndjson'
  /** One column an option. */
  readonly wide?: boolean
  readonly codebook?: boolean
}

/** Prints an empty record of a questionnaire, or its codebook. */
export async function printTemplate(
  name: string,
  options: TemplateOptions,
  host: Host,
): Promise<ExitCode> {
  if (options.wide && (options.codebook || options.format !== 'csv')) {
    throw new UsageError('--wide is for the header of a CSV file alone')
  }
  const { questionnaire } = await openQuestionnaire(name, host)
  const lines = options.codebook
    ? codebookLines(questionnaire, options)
    : template(questionnaire, options)
  await host.print(`${lines.join('\n')}\n`)
  return ExitCode.done
}

function template(
  questionnaire: Questionnaire,
  { format, wide }: TemplateOptions,
): readonly string[] {
  if (format === 'csv') return [writeRow(templateHeader(questionnaire, wide ?? false))]
  const { id, version, questions } = questionnaire
  const answers = Object.fromEntries(questions.map((question) => [question.id, null]))
  return [JSON.stringify({ id: '', questionnaire: `${id}@${version}`, answers })]
}

function codebookLines(
  questionnaire: Questionnaire,
  { format }: TemplateOptions,
): readonly string[] {
  const entries = codebook(questionnaire)
  if (format === 'ndjson') return entries.map((entry) => JSON.stringify(entry))
  return [codebookColumns, ...entries.map(codebookRow)].map(writeRow)
}
