import type { Kind } from '../problem/name-facts.ts'
import type { Report } from '../problem.ts'
import type { Entry, MapTree, Tree } from '../read/tree.ts'

/** The entry file and what it includes, put together: maps and lists of the same key are one. */
export function mergeFiles(files: readonly MapTree[], report: Report): MapTree {
  const merged = new Map<string, Entry>()
  for (const file of files) {
    for (const entry of file.entries.values()) {
      const known = merged.get(entry.key)
      const value = known ? mergeValues(known, entry, report) : entry.value
      merged.set(entry.key, { ...(known ?? entry), value })
    }
  }
  const [first] = files
  const place = first?.place ?? { file: '', span: { start: 0, end: 0 } }
  return { kind: 'map', place, entries: merged }
}

function mergeValues(known: Entry, more: Entry, report: Report): Tree {
  if (known.value.kind === 'list' && more.value.kind === 'list') {
    return { ...known.value, items: [...known.value.items, ...more.value.items] }
  }
  if (known.value.kind !== 'map' || more.value.kind !== 'map') return known.value
  const entries = new Map(known.value.entries)
  for (const entry of more.value.entries.values()) {
    const first = entries.get(entry.key)
    const kind = kinds[known.key]
    if (first === undefined || kind === undefined) entries.set(entry.key, entry)
    else {
      report(entry.keyPlace, {
        code: 'duplicate-id',
        id: entry.key,
        kind,
        first: first.keyPlace,
        firstKind: kind,
      })
    }
  }
  return { ...known.value, entries }
}

/** What the keys of a questionnaire's maps are the ids of. */
export const kinds: Readonly<Record<string, Kind>> = {
  questions: 'question',
  templates: 'template',
  uses: 'use',
  measures: 'measure',
  classes: 'class-list',
  findings: 'finding',
  panels: 'panel',
  glossary: 'term',
  sources: 'source',
  'red flags': 'red-flag',
  topics: 'topic',
  cases: 'case',
}
