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
  const sorted = unique.toSorted(
    (one, other) => rank(one) - rank(other) || one.at.span.start - other.at.span.start,
  )
  const next = sorted[mostProblems]
  if (next === undefined) return sorted
  const facts = { code: 'too-many-problems', count: sorted.length, limit: mostProblems } as const
  return [...sorted.slice(0, mostProblems), problem(next.at, facts)]
}
