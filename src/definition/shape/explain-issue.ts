import type { z } from 'zod'
import type { Facts } from '../problem.ts'
import type { Step } from '../read/tree.ts'
import type { Groups } from './alternatives.ts'
import { nearestBranch } from './nearest-branch.ts'
import { kindOf, showValue } from './show-value.ts'

/** One mistake in a construct: where it is, counted from the root, and what it is. */
export type Mistake = { readonly path: readonly Step[]; readonly facts: Facts }

type Issue = z.core.$ZodIssue

/** What a schema found → our facts. `value`: what stands at the issue's path. */
export function explainIssue(issue: Issue, root: unknown, base: readonly Step[] = []): Mistake[] {
  const path = [...base, ...issue.path.map((step) => (typeof step === 'symbol' ? '' : step))]
  const value = valueAt(root, path)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key],
      facts: { code: 'unknown-key', key, known: [] },
    }))
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0 && value !== undefined) {
    const branch = nearestBranch(issue.errors, value)
    if (branch !== undefined) return branch.flatMap((inner) => explainIssue(inner, root, path))
  }
  return [{ path, facts: factsOf(issue, value, path) }]
}

function factsOf(issue: Issue, value: unknown, path: readonly Step[]): Facts {
  const expected = expectedBy(issue)
  const key = String(path.at(-1) ?? '')
  if (value === undefined) return { code: 'missing-key', key, expected }
  if (value === null) return { code: 'empty-value', expected }
  const found = showValue(value)
  switch (issue.code) {
    case 'invalid_type':
      return { code: 'wrong-type', wanted: typeWords[issue.expected] ?? 'a value', found, expected }
    case 'invalid_union':
      return kindsOf(issue) === undefined
        ? { code: 'wrong-type', wanted: wantedBy(issue), found, expected }
        : wordFacts(value, kindsOf(issue) ?? [], expected)
    case 'invalid_value':
      return wordFacts(value, issue.values, expected)
    case 'invalid_key':
      return { code: 'bad-id', id: key }
    case 'invalid_format':
      if (expected === 'bad-id') return { code: 'bad-id', id: String(value) }
      return { code: 'bad-value', found, expected }
    case 'custom':
      return customFacts(issue, value, found)
    default:
      return { code: 'bad-value', found, expected }
  }
}

function expectedBy(issue: Issue): string {
  const kinds = kindsOf(issue)
  return kinds === undefined ? issue.message : `One of ${kinds.join(', ')}.`
}

/** The words that tell the forms of a thing apart, such as the types of a question. */
function kindsOf(issue: Issue): readonly unknown[] | undefined {
  return 'options' in issue && Array.isArray(issue.options) ? issue.options : undefined
}

function wordFacts(value: unknown, words: readonly unknown[], expected: string): Facts {
  if (typeof value === 'string' && words.every((word) => typeof word === 'string')) {
    return { code: 'unknown-word', word: value, known: words, expected }
  }
  const found = showValue(value)
  const wanted = kindOf(words[0])
  if (wanted === kindOf(value)) return { code: 'bad-value', found, expected }
  return { code: 'wrong-type', wanted, found, expected }
}

function customFacts(issue: z.core.$ZodIssueCustom, value: unknown, found: string): Facts {
  const { groups }: { readonly groups?: Groups } = issue.params ?? {}
  if (groups === undefined || typeof value !== 'object' || value === null) {
    return { code: 'bad-value', found, expected: issue.message }
  }
  const present = groups.flat().filter((key) => Object.hasOwn(value, key))
  return { code: 'one-of-keys', groups, found: present }
}

/** `a text or a map`, from branches that all wanted another type. */
function wantedBy(issue: z.core.$ZodIssueInvalidUnion): string {
  const kinds = issue.errors.flatMap(([first]) => {
    if (first?.code === 'invalid_type') return typeWords[first.expected] ?? []
    return first?.code === 'invalid_value' ? kindOf(first.values[0]) : []
  })
  return [...new Set(kinds)].join(' or ') || 'a value'
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'a map',
  record: 'a map',
  array: 'a list',
}

/** What stands at a path, if anything does. */
export function valueAt(root: unknown, path: readonly Step[]): unknown {
  let reached = root
  for (const step of path) {
    if (typeof reached !== 'object' || reached === null || !Object.hasOwn(reached, step)) {
      return undefined
    }
    reached = Reflect.get(reached, step)
  }
  return reached
}
