import type { ExitCode } from './exit-code.ts'
import type { Host } from './host.ts'
import { locateQuestionnaire } from './locate-questionnaire.ts'
import { caseIds } from './new-case/case-ids.ts'
import { openCasePlace } from './new-case/case-place.ts'
import { deliverCase } from './new-case/deliver-case.ts'
import { gatherCase } from './new-case/gather-case.ts'
import { knownFrom } from './new-case/particulars.ts'
import { openQuestionnaire } from './open-questionnaire.ts'
import type { PrompterOptions } from './prompter-for.ts'

export type NewCaseOptions = PrompterOptions & {
  readonly title?: string
  readonly id?: string
  /** As typed: 1, 2, 3 or none. */
  readonly level?: string
  /** A text file. */
  readonly story?: string
  /** A response file. */
  readonly answers?: string
  /** The file the case is to be put into. */
  readonly out?: string
}

/** Makes a case of what is given and asked; what would stand in its way is told before it is asked. */
export async function newCase(
  name: string,
  options: NewCaseOptions,
  host: Host,
): Promise<ExitCode> {
  const compiled = await openQuestionnaire(name, host)
  const { questionnaire, program } = compiled
  const place =
    options.out === undefined
      ? undefined
      : openCasePlace(options.out, locateQuestionnaire(name, host.files), host)
  const ids = caseIds(questionnaire, place?.file?.ids ?? [])
  const known = knownFrom(options, ids, host)
  const gathered = await gatherCase({ compiled, ids }, { known, options }, host)
  if (typeof gathered === 'number') return gathered
  return await deliverCase(gathered, { program, place, options }, host)
}
