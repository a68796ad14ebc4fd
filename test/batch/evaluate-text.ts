import { type EvaluatorOptions, recordEvaluator } from '../../src/batch/record-evaluator.ts'
import type { Outcome } from '../../src/batch/record-outcome.ts'
import { resultFields } from '../../src/batch/result-field.ts'
import { writeReject } from '../../src/batch/write-reject.ts'
import { resultWriter } from '../../src/batch/write-result.ts'
import { compile } from '../../src/engine/compile.ts'
import type { Questionnaire } from '../../src/model/questionnaire.ts'

type Options = Partial<EvaluatorOptions>

/** What becomes of the lines of a file. */
export function evaluateBytes(
  questionnaire: Questionnaire,
  bytes: Uint8Array,
  { fields = resultFields, ...options }: Options = {},
): readonly Outcome[] {
  const program = compile(questionnaire)
  const writeResult = resultWriter(program, fields)
  const all = { fields, writeResult, counts: true, warns: false, ...options }
  return recordEvaluator(program, all).evaluateBlock({ bytes, line: 1, byteOffset: 0 })
}

export function evaluateText(
  questionnaire: Questionnaire,
  text: string,
  options: Options = {},
): readonly Outcome[] {
  return evaluateBytes(questionnaire, Buffer.from(text), options)
}

/** The line of output an outcome stands for. */
export function lineOf(outcome: Outcome): string {
  return outcome.kind === 'result' ? outcome.text : writeReject(outcome)
}
