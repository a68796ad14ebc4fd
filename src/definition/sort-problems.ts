import { type Problem, problem } from './problem.ts'

/** Nobody reads more; a file with so many is something else than a questionnaire. */
const mostProblems = 1000

/**
 * File by file in the order of reading, each from top to bottom, none twice: a mistake in a template is
 * one, however often the template is used.
 */
export function sortProblems(
  problems: readonly Problem[],
  files: readonly string[],
): readonly Problem[] {
  const order = new Map(files.map((file, index) => [file, index]))
  const rank = ({ at }: Problem): number => order.get(at.file) ?? files.length
  const seen = new Set<string>()
  const unique = problems.filter(({ code, at }) => {
    const key = JSON.stringify([code, at.file, at.span])
    return !seen.has(key) && seen.add(key)
  })
  const kept = errorsFirst(unique).slice(0, mostProblems)
  const sorted = kept.toSorted(
    (one, other) => rank(one) - rank(other) || one.at.span.start - other.at.span.start,
  )
  const last = sorted.at(-1)
  if (last === undefined || unique.length <= mostProblems) return sorted
  const facts = { code: 'too-many-problems', count: unique.length, limit: mostProblems } as const
  return [...sorted, problem(last.at, facts)]
}

function errorsFirst(problems: readonly Problem[]): readonly Problem[] {
  const isError = ({ severity }: Problem): boolean => severity === 'error'
  return [...problems.filter(isError), ...problems.filter((one) => !isError(one))]
}
