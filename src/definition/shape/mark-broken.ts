import type { Step, Tree } from '../read/tree.ts'
import type { Mistake } from './explain-issue.ts'

/**
 * Replaces each definition that holds a mistake. The rest of the questionnaire can then be linked, and
 * one mistake does not make others.
 */
export function markBroken(tree: Tree, mistakes: readonly Mistake[]): Tree {
  const paths = mistakes.map(({ path, facts }) =>
    // A key nobody knows hurts only itself, unless it was meant to be another.
    facts.code === 'unknown-key' ? path : definition(path),
  )
  return cut(tree, paths)
}

/** The path of the definition a path leads into: `findings.f`, `templates.t.questions.q`. */
function definition(path: readonly Step[]): readonly Step[] {
  return path.slice(0, path[0] === 'templates' && path.length >= 4 ? 4 : 2)
}

type Paths = readonly (readonly Step[])[]

function cut(tree: Tree, paths: Paths): Tree {
  if (paths.length === 0) return tree
  if (paths.some((path) => path.length === 0)) {
    return { kind: 'broken', place: tree.place, names: namesIn(tree) }
  }
  const below = byFirstStep(paths)
  const rest = (step: Step): Paths => below.get(String(step)) ?? []
  if (tree.kind === 'list') {
    return { ...tree, items: tree.items.map((item, index) => cut(item, rest(index))) }
  }
  if (tree.kind !== 'map') return { kind: 'broken', place: tree.place, names: [] }
  const entries = [...tree.entries].map(
    ([key, entry]) => [key, { ...entry, value: cut(entry.value, rest(key)) }] as const,
  )
  return { ...tree, entries: new Map(entries) }
}

/** The steps that are left, by the first step taken. */
function byFirstStep(paths: Paths): ReadonlyMap<string, Paths> {
  const below = new Map<string, (readonly Step[])[]>()
  for (const [first, ...rest] of paths) {
    const key = String(first)
    const known = below.get(key)
    if (known === undefined) below.set(key, [rest])
    else known.push(rest)
  }
  return below
}

/** The ids that stand inside: of sections and of provider questions. */
function namesIn(tree: Tree): readonly string[] {
  if (tree.kind === 'list') return tree.items.flatMap(namesIn)
  if (tree.kind !== 'map') return []
  const own = tree.entries.get('id')?.value
  const inside = [...tree.entries.values()].flatMap(({ value }) => namesIn(value))
  return own?.kind === 'scalar' && typeof own.value === 'string' ? [own.value, ...inside] : inside
}
