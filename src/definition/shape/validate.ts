import { z } from 'zod'
import { didYouMean } from '../../text/did-you-mean.ts'
import type { Place } from '../place.ts'
import type { Facts, Report } from '../problem.ts'
import { follow, type Tree } from '../read/tree.ts'
import { explainIssue, type Mistake, valueAt } from './explain-issue.ts'
import { knownKeys } from './known-keys.ts'
import { markBroken } from './mark-broken.ts'
import { toPlain } from './to-plain.ts'

/** Reports what has the wrong shape, and returns the tree with that part marked as broken. */
export function validate(schema: z.ZodType, tree: Tree, report: Report): Tree {
  const { plain } = toPlain(tree)
  const { error } = schema.safeParse(plain, { error: expectation })
  const found = (error?.issues ?? []).flatMap((issue) => explainIssue(issue, plain))
  const mistakes = found.map((mistake) => withKnownKeys(mistake, schema, plain))
  for (const mistake of withoutMisspelt(mistakes)) {
    const part = follow(tree, mistake.path)
    if (part.kind === 'scalar' && part.reported) continue
    const shown = asMisspelt(mistake, plain)
    report(placeOf(tree, shown), asWritten(shown.facts, part))
  }
  return markBroken(tree, mistakes)
}

/** What a schema says it expects. */
function expectation(issue: z.core.$ZodRawIssue): string {
  const schema = issue.inst
  return schema instanceof z.ZodType ? (z.globalRegistry.get(schema)?.description ?? '') : ''
}

function withKnownKeys(mistake: Mistake, schema: z.ZodType, plain: unknown): Mistake {
  const { facts, path } = mistake
  if (facts.code !== 'unknown-key') return mistake
  const known = knownKeys(schema, path.slice(0, -1), plain)
  return { path, facts: { ...facts, known } }
}

/** A key that is missing because it is misspelt is one mistake, not two. */
function withoutMisspelt(mistakes: readonly Mistake[]): readonly Mistake[] {
  const misspelt = new Set<string>()
  for (const { facts, path } of mistakes) {
    if (facts.code !== 'unknown-key') continue
    const parent = path.slice(0, -1)
    misspelt.add(JSON.stringify(parent))
    misspelt.add(JSON.stringify([...parent, didYouMean(facts.key, facts.known)]))
  }
  return mistakes.filter(
    ({ facts, path }) =>
      !(facts.code === 'missing-key' || facts.code === 'one-of-keys') ||
      !misspelt.has(JSON.stringify(path)),
  )
}

/** What is missing or empty is shown at its key, or at the key of what lacks it. */
function placeOf(tree: Tree, { path, facts }: Mistake): Place {
  let reached = tree
  let keyPlace = firstLine(tree)
  for (const step of path) {
    const entry = reached.kind === 'map' ? reached.entries.get(String(step)) : undefined
    const next = entry?.value ?? (reached.kind === 'list' ? reached.items[Number(step)] : undefined)
    if (next === undefined) return keyPlace
    keyPlace = entry?.keyPlace ?? next.place
    reached = next
  }
  const isKey = facts.code === 'bad-id' && facts.id === path.at(-1)
  return isKey || atKey.has(facts.code) ? keyPlace : reached.place
}

const atKey: ReadonlySet<Facts['code']> = new Set([
  'unknown-key',
  'not-for-included',
  'empty-value',
  'one-of-keys',
])

/** Without the key that tells what a thing is, no other key is looked at: not even one meant for it. */
function asMisspelt({ path, facts }: Mistake, plain: unknown): Mistake {
  if (facts.code !== 'missing-key') return { path, facts }
  const { key } = facts
  const parent = valueAt(plain, path.slice(0, -1))
  const others = typeof parent === 'object' && parent !== null ? Object.keys(parent) : []
  const meant = others.find((other) => didYouMean(other, [...others, key]) === key)
  if (meant === undefined) return { path, facts }
  return {
    path: [...path.slice(0, -1), meant],
    facts: { code: 'unknown-key', key: meant, known: [key] },
  }
}

/** A number is shown as the author wrote it: `1.0`, not `1`. */
function asWritten(facts: Facts, tree: Tree): Facts {
  if (facts.code !== 'wrong-type' || tree.kind !== 'scalar' || tree.raw === undefined) return facts
  return { ...facts, found: `the number ${tree.raw}` }
}

function firstLine({ place }: Tree): Place {
  return { ...place, span: { start: place.span.start, end: place.span.start } }
}
