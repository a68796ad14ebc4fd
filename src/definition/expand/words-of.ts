import { didYouMean } from '../../text/did-you-mean.ts'
import type { Report } from '../problem.ts'
import type { Entry, MapTree } from '../read/tree.ts'

type Template = { readonly key: string; readonly map: MapTree }

/** The words a use fills in; undefined, and reported, where one is missing. */
export function wordsOf(
  use: Entry,
  template: Template,
  report: Report,
): ReadonlyMap<string, string> | undefined {
  const given = use.value.kind === 'map' ? use.value.entries : new Map<string, Entry>()
  const asked = askedBy(template.map)
  const misspelt = new Set<string | undefined>()
  for (const { key, keyPlace } of given.values()) {
    if (key === 'template' || key === 'when' || asked.includes(key)) continue
    const facts = { code: 'unknown-word-given', word: key, template: template.key } as const
    report(keyPlace, { ...facts, known: asked })
    misspelt.add(didYouMean(key, asked))
  }
  const missing = asked.filter((word) => !given.has(word))
  for (const word of missing) {
    if (!misspelt.has(word))
      report(use.keyPlace, { code: 'missing-word', word, template: template.key })
  }
  if (missing.length > 0) return undefined
  return new Map(asked.map((word) => [word, textOf(given.get(word))]))
}

function askedBy(template: MapTree): readonly string[] {
  const list = template.entries.get('with')?.value
  if (list?.kind !== 'list') return []
  return list.items.flatMap((item) => (item.kind === 'scalar' ? [String(item.value)] : []))
}

function textOf(entry: Entry | undefined): string {
  return entry?.value.kind === 'scalar' ? String(entry.value.value) : ''
}
