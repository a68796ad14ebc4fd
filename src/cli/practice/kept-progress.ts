import type { Questionnaire } from '../../model/questionnaire.ts'
import type { Progress } from '../../practice/progress.ts'
import { type Learnt, whatIsKnown } from '../../practice/what-is-known.ts'
import type { Host } from '../host.ts'
import { openQuestionnaire } from '../open-questionnaire.ts'
import { shippedIds } from '../shipped.ts'

/** What is kept of a questionnaire; without the questionnaire itself only its id and counts tell. */
export type KeptProgress = {
  readonly id: string
  readonly questionnaire: Questionnaire | undefined
  readonly progress: Progress
  readonly learnt: readonly Learnt[]
}

export async function keptProgress(name: string, host: Host): Promise<KeptProgress> {
  const { id, questionnaire } = await named(name, host)
  const progress = host.progress.read(id)
  const learnt = questionnaire === undefined ? [] : whatIsKnown(questionnaire, progress, host.now())
  return { id, questionnaire, progress, learnt }
}

export async function idOf(name: string, host: Host): Promise<string> {
  return (await named(name, host)).id
}

/** By the id it was kept under too: a file does not stay where it was. */
async function named(
  name: string,
  host: Host,
): Promise<Pick<KeptProgress, 'id' | 'questionnaire'>> {
  const isThere = shippedIds(host.files).includes(name) || host.files.kindOf(name) !== 'missing'
  if (!isThere && host.progress.list().includes(name)) return { id: name, questionnaire: undefined }
  const { questionnaire } = await openQuestionnaire(name, host)
  return { id: questionnaire.id, questionnaire }
}
