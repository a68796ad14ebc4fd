import { compile } from '../engine/compile.ts'
import { prove } from '../proof/prove.ts'
import { ExitCode } from './exit-code.ts'
import type { Host } from './host.ts'
import { openQuestionnaire } from './open-questionnaire.ts'
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
  const { questionnaire } = await openQuestionnaire(name, host)
  const program = compile(questionnaire)
  const proofs = prove(program, budget)
  const text =
    format === 'json'
      ? `${JSON.stringify(proofsToJson(proofs), null, 2)}\n`
      : proofsToText(proofs, program, widthOf(host))
  await host.print(text)
  return proofs.every(isProved) ? ExitCode.done : ExitCode.problems
}
