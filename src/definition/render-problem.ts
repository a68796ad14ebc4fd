import { codeFrame } from '../text/code-frame.ts'
import { lineStarts, position } from '../text/position.ts'
import { visible } from '../text/visible.ts'
import { wrap } from '../text/wrap.ts'
import { describe } from './describe-problem.ts'
import type { Place } from './place.ts'
import type { Problem } from './problem.ts'

/** The texts of the files, by path. */
export type FileTexts = ReadonlyMap<string, string>

/**
 * A problem as it is printed:
 *
 *     knee.yaml:2:7 error: no question is called "stifness" [unknown-name]
 *     2 │ when: stifness is yes
 *       │       ^^^^^^^^
 *     help: did you mean "stiffness"?
 *
 * No line is longer than a terminal's `columns`, where they are given.
 */
export function renderProblem(problem: Problem, files: FileTexts, columns?: number): string {
  const { message, expected, help, example, related = [] } = describe(problem)
  const { at, severity, code } = problem
  const said = (text: string) => {
    const plain = visible(text)
    return columns === undefined ? plain : wrap(plain, columns, { hanging: 2 })
  }
  const framed = (place: Place) => frame(place, files, columns)
  return [
    said(`${locate(at, files)} ${severity}: ${message} [${code}]`),
    ...framed(at),
    ...related.flatMap(({ place, label }) => [
      said(`${locate(place, files)} ${label}`),
      ...framed(place),
    ]),
    ...(expected === undefined ? [] : [said(`expected: ${expected}`)]),
    ...(help === undefined ? [] : [said(`help: ${help}`)]),
    ...(example === undefined ? [] : [visible(`shown by this case:\n${example.trimEnd()}`)]),
  ].join('\n')
}

/** `knee.yaml:2:7` */
function locate({ file, span }: Place, files: FileTexts): string {
  const { line, column } = position(files.get(file) ?? '', span.start, startsOf(file, files))
  return `${file}:${line}:${column}`
}

function frame(
  { file, span }: Place,
  files: FileTexts,
  columns: number | undefined,
): readonly string[] {
  const source = files.get(file)
  if (source === undefined || source === '') return []
  const starts = startsOf(file, files)
  return [codeFrame(source, span, { starts, ...(columns !== undefined && { columns }) })]
}

/** Where the lines of a file start, found once for all its problems. */
export function startsOf(file: string, files: FileTexts): readonly number[] {
  const known = knownStarts.get(files) ?? new Map<string, readonly number[]>()
  knownStarts.set(files, known)
  const starts = known.get(file) ?? lineStarts(files.get(file) ?? '')
  known.set(file, starts)
  return starts
}

const knownStarts = new WeakMap<FileTexts, Map<string, readonly number[]>>()
