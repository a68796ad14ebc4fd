import { assess } from '../engine/assess.ts'
import { bearingOf } from '../engine/bearing.ts'
import { explain, type Subject } from '../engine/explain.ts'
import { nameKinds } from '../engine/name-kinds.ts'
import type { Program } from '../engine/program.ts'
import { settlingOf } from '../engine/settling.ts'
import { whatIf } from '../engine/what-if.ts'
import type { Answers } from '../model/answer.ts'
import type { ExplanationAsked } from '../report/explanation-summary.ts'
import { didYouMean } from '../text/did-you-mean.ts'
import { ExitCode } from './exit-code.ts'
import type { ExplainOptions } from './explain-options.ts'
import type { Host } from './host.ts'
import { openQuestionnaire } from './open-questionnaire.ts'
import { openResponse } from './open-response.ts'
import { renderExplanation, renderOverview } from './render-explanation.ts'
import { UsageError } from './usage-error.ts'

/** Tells why a response comes out as it does. */
export async function explainResponse(
  questionnaireName: string,
  options: ExplainOptions,
  host: Host,
): Promise<ExitCode> {
  const compiled = await openQuestionnaire(questionnaireName, host)
  const subject = subjectOf(options, nameKinds(compiled.questionnaire))
  const { answers } = await openResponse(options.path, compiled.questionnaire, host)
  const { program } = compiled
  const outcome = {
    questionnaire: compiled.questionnaire,
    // What would settle all else is told where everything is: in the overview.
    assessment: assess(program, answers, { settle: subject === undefined }),
  }
  const result = { compiled, outcome, options, host }
  if (subject === undefined) {
    const ask = `nuchal explain ${questionnaireName} ${options.path} NAME`
    await host.print(renderOverview(result, ask))
    return ExitCode.done
  }
  const asked = explainAsked(program, answers, { subject, options })
  await host.print(renderExplanation(result, asked))
  return ExitCode.done
}

/** What is named, once it is known that all that was asked of it can be told. */
function subjectOf(
  { name, whatIf, settle }: ExplainOptions,
  kinds: ReturnType<typeof nameKinds>,
): Subject | undefined {
  if (name === undefined) {
    if (!(whatIf || settle)) return undefined
    const option = whatIf ? '--what-if' : '--settle'
    throw new UsageError(`${option} needs the name of what to explain`)
  }
  const kind = kinds.get(name)
  if (kind === undefined) throw unknownName(name, [...kinds.keys()])
  if (whatIf && kind === 'measure') {
    throw new UsageError(
      `--what-if cannot be asked of a measure`,
      'name a finding or a class that reads it',
    )
  }
  if (settle && !['topic', 'finding', 'red-flag'].includes(kind)) {
    throw new UsageError('--settle can be asked of a topic, a finding or a red flag only')
  }
  return { kind, id: name }
}

function unknownName(name: string, known: readonly string[]): UsageError {
  const guess = didYouMean(name, known)
  const hint =
    guess === undefined
      ? '"nuchal show QUESTIONNAIRE" lists the names there are'
      : `did you mean "${guess}"?`
  return new UsageError(`nothing to explain is called "${name}"`, hint)
}

type Asked = { readonly subject: Subject; readonly options: ExplainOptions }

function explainAsked(
  program: Program,
  answers: Answers,
  { subject, options }: Asked,
): ExplanationAsked {
  const { kind, id } = subject
  return {
    explanation: explain(program, answers, subject),
    ...(kind === 'question' && { bearing: bearingOf(program, answers, [id]) }),
    ...(options.whatIf &&
      kind !== 'measure' && { dependence: whatIf(program, answers, { kind, id }) }),
    ...(options.settle && { settledBy: settlingOf(program, answers, subject) }),
  }
}
