import { position } from '../text/position.ts'
import { describe } from './describe-problem.ts'
import { fixProblem } from './fix/fix-problem.ts'
import type { Place } from './place.ts'
import type { Problem, ProblemCode, Severity } from './problem.ts'
import { type FileTexts, startsOf } from './render-problem.ts'

/** A problem for another program. Lines and columns count from 1; the end is not included. */
export type ProblemJson = PlaceJson & {
  readonly code: ProblemCode
  readonly severity: Severity
  readonly message: string
  readonly expected?: string
  readonly help?: string
  /** Other places it concerns, and what is there. */
  readonly related?: readonly (PlaceJson & { readonly label: string })[]
  /** A response that shows it, as a case in YAML. */
  readonly example?: string
  /** What `--fix` would write, and where. */
  readonly fix?: readonly (PlaceJson & { readonly text: string })[]
}

export type PlaceJson = {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

export function problemToJson(problem: Problem, files: FileTexts): ProblemJson {
  const { code, severity, at } = problem
  const { message, expected, help, related = [], example } = describe(problem)
  const fix = fixProblem(problem, files)
  return {
    code,
    severity,
    ...placeToJson(at, files),
    message,
    ...(expected !== undefined && { expected }),
    ...(help !== undefined && { help }),
    ...(related.length > 0 && {
      related: related.map(({ place, label }) => ({ ...placeToJson(place, files), label })),
    }),
    ...(example !== undefined && { example }),
    ...(fix.length > 0 && {
      fix: fix.map(({ place, text }) => ({ ...placeToJson(place, files), text })),
    }),
  }
}

function placeToJson({ file, span }: Place, files: FileTexts): PlaceJson {
  const source = files.get(file) ?? ''
  const starts = startsOf(file, files)
  const start = position(source, span.start, starts)
  const end = position(source, span.end, starts)
  return {
    file,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
  }
}
