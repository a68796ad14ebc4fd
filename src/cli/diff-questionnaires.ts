import { compile } from '../engine/compile.ts'
import { newComparer } from '../proof/compare.ts'
import { definitionChanges } from '../proof/definition-changes.ts'
import { diffToJson } from './diff-json.ts'
import { type DiffResult, differsInMeaning } from './diff-result.ts'
import { diffToText } from './diff-text.ts'
import { ExitCode } from './exit-code.ts'
import type { Host } from './host.ts'
import { openVersion } from './open-version.ts'
import { readCorpus } from './read-corpus.ts'
import { widthOf } from './text-width.ts'

/** `budget`: the most nodes the diagrams may have; `corpus`: a file of recorded responses. */
export type DiffOptions = {
  readonly budget: number
  readonly format: 'text' | 'json'
  readonly all?: boolean
  readonly corpus?: string
}

/** Tells what changed in meaning from one version of a questionnaire to another. */
export async function diffQuestionnaires(
  [old, later]: readonly [string, string],
  { budget, format, all = false, corpus: path }: DiffOptions,
  host: Host,
): Promise<ExitCode> {
  const before = compile(await openVersion(old, host))
  const after = compile(await openVersion(later, host))
  const corpus = path === undefined ? undefined : await readCorpus(path, { before, after }, host)
  const result: DiffResult = {
    before,
    after,
    changes: definitionChanges(before.questionnaire, after.questionnaire),
    compared: newComparer(before, { mostNodes: budget }).compareAll(after),
    ...(corpus !== undefined && { corpus }),
  }
  const page = { width: widthOf(host), today: host.today(), all }
  await host.print(format === 'json' ? diffToJson(result, all) : diffToText(result, page))
  const isSound = (corpus?.unreadable ?? 0) === 0
  return isSound && !differsInMeaning(result) ? ExitCode.done : ExitCode.problems
}
