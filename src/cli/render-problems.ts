import type { Loaded } from '../definition/load.ts'
import { renderProblem } from '../definition/render-problem.ts'

/** Every problem with its frame, one after the other. */
export function renderProblems({ problems, files }: Pick<Loaded, 'problems' | 'files'>): string {
  return problems.map((problem) => `${renderProblem(problem, files)}\n\n`).join('')
}
