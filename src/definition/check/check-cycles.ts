import type { Context } from '../link/context.ts'
import { type Dependencies, inOrder } from './dependencies.ts'

/** Reports what depends on itself. False: there is such a thing, and nothing can be counted out. */
export function checkCycles({ names, report }: Context, reads: Dependencies): boolean {
  const { left } = inOrder(reads)
  const open = new Set(left)
  const seen = new Set<string>()
  for (const id of left) {
    const path = walk(id, (from) => [...(reads.get(from) ?? [])].find((to) => open.has(to)), seen)
    const start = names.things.get(path[0] ?? '')
    if (start !== undefined) report(start.place, { code: 'cycle', path })
  }
  return left.length === 0
}

/** Follows what is read until it comes round; empty where it runs into a path walked before. */
function walk(
  from: string,
  next: (id: string) => string | undefined,
  seen: Set<string>,
): readonly string[] {
  const path = new Map<string, number>()
  let id: string | undefined = from
  while (id !== undefined && !path.has(id)) {
    if (seen.has(id)) return []
    seen.add(id)
    path.set(id, path.size)
    id = next(id)
  }
  if (id === undefined) return []
  return [...[...path.keys()].slice(path.get(id)), id]
}
