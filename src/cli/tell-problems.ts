import type { Problem } from '../definition/problem.ts'
import { renderProblem } from '../definition/render-problem.ts'
import { ContentProblems } from './content-problems.ts'
import type { Host } from './host.ts'
import { columnsOf } from './text-width.ts'

/** What was wrong with a file of answers, and the texts it stands in. */
type Found = { readonly problems: readonly Problem[]; readonly files: ReadonlyMap<string, string> }

/** Warnings are told; where there is an error, that ends the run. */
export function tellProblems({ problems, files }: Found, host: Host): void {
  const columns = columnsOf(host, 'messages')
  const rendered = problems.map((problem) => `${renderProblem(problem, files, columns)}\n`).join('')
  if (problems.some(({ severity }) => severity === 'error')) throw new ContentProblems(rendered)
  host.warn(rendered)
}
