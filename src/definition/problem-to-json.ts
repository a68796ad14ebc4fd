import { position } from '../text/position.ts'
import { describe } from './describe-problem.ts'
import type { Problem, ProblemCode, Severity } from './problem.ts'
import { type FileTexts, startsOf } from './render-problem.ts'

/** A problem for another program. Lines and columns count from 1; the end is not included. */
export type ProblemJson = {
  readonly code: ProblemCode
  readonly severity: Severity
  readonly file: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly message: string
  readonly expected?: string
  readonly help?: string
}

export function problemToJson(problem: Problem, files: FileTexts): ProblemJson {
  const { code, severity, at } = problem
  const source = files.get(at.file) ?? ''
  const starts = startsOf(at.file, files)
  const start = position(source, at.span.start, starts)
  const end = position(source, at.span.end, starts)
  const { message, expected, help } = describe(problem)
  return {
    code,
    severity,
    file: at.file,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    message,
    ...(expected !== undefined && { expected }),
    ...(help !== undefined && { help }),
  }
}
