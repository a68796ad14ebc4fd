import type { Loaded } from '../definition/load.ts'
import { renderProblem } from '../definition/render-problem.ts'

/** Every problem with its frame, one after the other; for a terminal, as wide as that is. */
export function renderProblems(
  { problems, files }: Pick<Loaded, 'problems' | 'files'>,
  columns?: number,
): string {
  return problems.map((problem) => `${renderProblem(problem, files, columns)}\n\n`).join('')
}
