import { toValues } from '../answer/answer-value.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import type { Side } from '../proof/compare-outputs.ts'
import { type DiffResult, differsInMeaning } from './diff-result.ts'

/** The result for scripts; `all`: with what is the same, thing by thing. */
export function diffToJson(result: DiffResult, all: boolean): string {
  const { before, after, changes, compared, corpus } = result
  const outputs = (kind: string) =>
    compared.filter(({ verdict }) => verdict.kind === kind).map(({ output }) => output)
  const json = {
    before: identityOf(before.questionnaire),
    after: identityOf(after.questionnaire),
    differsInMeaning: differsInMeaning(result),
    different: compared.flatMap(({ output, verdict }) => {
      if (verdict.kind !== 'different') return []
      return { ...output, before: sideOf(verdict.before), after: sideOf(verdict.after) }
    }),
    notDecided: outputs('not-decided'),
    same: all ? outputs('same') : outputs('same').length,
    ...changes,
    ...(corpus !== undefined && { corpus }),
  }
  return `${JSON.stringify(json, null, 2)}\n`
}

const identityOf = ({ id, version }: Questionnaire) => ({ id, version })

const sideOf = ({ outcome, answers }: Side) => ({ outcome, answers: toValues(answers) })
