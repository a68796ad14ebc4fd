import { assess } from '../engine/assess.ts'
import { notAsked } from '../report/not-asked.ts'
import { ExitCode } from './exit-code.ts'
import type { Host } from './host.ts'
import { openQuestionnaire } from './open-questionnaire.ts'
import { openResponse } from './open-response.ts'
import { renderResult } from './render-result.ts'
import type { ResultOptions } from './result-options.ts'

export type EvaluateOptions = ResultOptions & { readonly path: string }

/** Makes the summary of one response. */
export async function evaluate(
  name: string,
  options: EvaluateOptions,
  host: Host,
): Promise<ExitCode> {
  const compiled = await openQuestionnaire(name, host)
  const { id, answers } = await openResponse(options.path, compiled.questionnaire, host)
  const assessment = assess(compiled.program, answers)
  const problems = notAsked(answers, assessment)
  const result = { compiled, assessment, problems, ...(id !== undefined && { id }) }
  await host.print(renderResult(result, options, host))
  return ExitCode.done
}
