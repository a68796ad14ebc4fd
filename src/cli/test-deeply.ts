import { type Judged, judgeMutants } from '../coverage/judge-mutants.ts'
import { type Covered, measureCoverage } from '../coverage/measure-coverage.ts'
import { mutate } from '../coverage/mutate.ts'
import { suggestCases } from '../coverage/suggest-cases.ts'
import { missingIn, percentOf, tallyCoverage } from '../coverage/tally-coverage.ts'
import { noticedByCases } from '../coverage/tally-mutants.ts'
import type { Program } from '../engine/program.ts'
import { encode } from '../proof/encode.ts'
import { type Encoding, newEncoding } from '../proof/encoding.ts'
import { within } from '../proof/within.ts'
import { coverageToJson, coverageToText } from './coverage-words.ts'
import type { Host } from './host.ts'
import { mutantsToJson, mutantsToText } from './mutant-words.ts'
import { progressOn } from './progress-line.ts'
import {
  nameSuggestions,
  type SuggestedCase,
  suggestionsToJson,
  suggestionsToYaml,
} from './suggested-cases.ts'
import type { TestOptions } from './test-questionnaire.ts'
import { widthOf } from './text-width.ts'
import { UsageError } from './usage-error.ts'

/** What was measured beyond the cases; nothing of what was not asked for. */
export type DeepResults = {
  readonly coverage?: readonly Covered[]
  readonly mutants?: readonly Judged[]
  readonly suggested?: readonly SuggestedCase[]
}

export function testDeeply(program: Program, options: TestOptions, host: Host): DeepResults {
  const { budget, minLines, minMutants } = options
  const wantsMutants = options.mutants === true || minMutants !== undefined
  const wantsCoverage = options.coverage === true || minLines !== undefined
  const showsCoverage = wantsCoverage || (options.suggest === true && !wantsMutants)
  const encoding = within(() => {
    const made = newEncoding(program, budget)
    encode(made)
    return made
  })
  const coverage = showsCoverage ? measureCoverage(program, encoding) : undefined
  const mutants = wantsMutants ? judge(program, budget, host) : undefined
  const suggestions =
    options.suggest === true
      ? suggestCases(needed(encoding), missingIn(coverage ?? []), mutants ?? [])
      : undefined
  return {
    ...(coverage && { coverage }),
    ...(mutants && { mutants }),
    ...(suggestions && { suggested: nameSuggestions(suggestions, program.questionnaire) }),
  }
}

/** Without the diagrams there is nowhere to look for a response. */
function needed(encoding: Encoding | undefined): Encoding {
  if (encoding !== undefined) return encoding
  throw new UsageError('nothing can be suggested within this budget', 'give a larger --budget')
}

function judge(program: Program, mostNodes: number, host: Host): readonly Judged[] {
  const progress = progressOn(host, 'Mutants tried')
  const judged = judgeMutants(program, mutate(program.questionnaire), {
    mostNodes,
    onProgress: progress.tell,
  })
  progress.end()
  return judged
}

export function isEnough({ coverage, mutants }: DeepResults, options: TestOptions): boolean {
  const { minLines = 0, minMutants = 0 } = options
  const lines = coverage === undefined ? 100 : percentOf(tallyCoverage(coverage).lines)
  const noticed = mutants === undefined ? 100 : percentOf(noticedByCases(mutants))
  return lines >= minLines && noticed >= minMutants
}

export function deepToText(found: DeepResults, options: TestOptions, host: Host): string {
  const { coverage, mutants, suggested } = found
  const width = widthOf(host)
  const { minLines, minMutants, out } = options
  const parts = [
    coverage && coverageToText(coverage, width, minLines),
    mutants && mutantsToText(mutants, width, minMutants),
    suggested &&
      (out === undefined ? suggestionsToYaml(suggested) : written(suggested.length, out)),
  ]
  return parts.flatMap((part) => (part === undefined ? [] : `\n${part}`)).join('')
}

function written(count: number, file: string): string {
  return `${count} suggested ${count === 1 ? 'case' : 'cases'} written to ${file}\n`
}

export function deepToJson({ coverage, mutants, suggested }: DeepResults): object {
  return {
    ...(coverage && { coverage: coverageToJson(coverage) }),
    ...(mutants && { mutants: mutantsToJson(mutants) }),
    ...(suggested && { suggested: suggestionsToJson(suggested) }),
  }
}

/** Puts the suggested cases into their file, where one was named. */
export function writeSuggested(
  { suggested = [] }: DeepResults,
  { out }: TestOptions,
  { files }: Host,
): void {
  if (out !== undefined) files.write(out, suggestionsToYaml(suggested))
}
