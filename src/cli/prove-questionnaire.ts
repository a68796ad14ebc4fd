import { prove } from '../proof/prove.ts'
import { ExitCode } from './exit-code.ts'
import type { Host } from './host.ts'
import { lateProgress } from './late-progress.ts'
import { openQuestionnaire } from './open-questionnaire.ts'
import { progressOn } from './progress-line.ts'
import { proofsToJson } from './proof-json.ts'
import { isProved, proofsToText } from './proof-text.ts'
import { widthOf } from './text-width.ts'

/** `budget`: the most nodes the diagrams may have. */
export type ProveOptions = { readonly budget: number; readonly format: 'text' | 'json' }

/** Decides every statement about a questionnaire, and tells which are not so. */
export async function proveQuestionnaire(
  name: string,
  { budget, format }: ProveOptions,
  host: Host,
): Promise<ExitCode> {
  const { program } = await openQuestionnaire(name, host)
  const progress = lateProgress(progressOn(host, 'Statements looked at'), () => performance.now())
  const proofs = prove(program, budget, progress.tell)
  progress.end()
  const text =
    format === 'json'
      ? `${JSON.stringify(proofsToJson(proofs), null, 2)}\n`
      : proofsToText(proofs, program, widthOf(host))
  await host.print(text)
  return proofs.every(isProved) ? ExitCode.done : ExitCode.problems
}
