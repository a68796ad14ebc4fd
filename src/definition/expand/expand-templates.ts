import type { Report } from '../problem.ts'
import type { Entry, MapTree, Tree } from '../read/tree.ts'
import { fillIn } from './fill-in.ts'
import { joinWhen } from './join-when.ts'
import { mostWeight, weigh } from './weigh.ts'
import { wordsOf } from './words-of.ts'

/**
 * Uses → plain questions, measures, classes and findings, named `use.id`; sections that name a use come
 * to name its questions. A use of no known template is left to the linker, which knows all names.
 */
export function expandTemplates(whole: MapTree, report: Report): MapTree {
  const written: Written[] = []
  let weight = 0
  for (const ready of readyUses(whole, report)) {
    weight += weigh(ready.template, ready.words)
    if (weight > mostWeight) {
      report(ready.use.keyPlace, { code: 'expansion-too-large', use: ready.use.key })
      break
    }
    written.push(...parts.flatMap((part) => writeOut(ready, part)))
  }
  const entries = new Map(whole.entries)
  for (const part of parts) {
    const own = written.filter((one) => one.part === part)
    if (own.length > 0) entries.set(part, withMore(whole, part, own))
  }
  standForUses(entries, [...entriesOf(whole, 'uses').keys()], written)
  return { ...whole, entries }
}

const parts = ['questions', 'measures', 'classes', 'findings'] as const

type Part = (typeof parts)[number]

/** One definition of a template, written out for a use. */
type Written = { readonly use: string; readonly part: Part; readonly entry: Entry }

/** A use whose template is known and whose words are all there. */
type Ready = {
  readonly use: Entry
  readonly template: MapTree
  readonly words: ReadonlyMap<string, string>
}

function readyUses(whole: MapTree, report: Report): readonly Ready[] {
  const templates = entriesOf(whole, 'templates')
  return [...entriesOf(whole, 'uses').values()].flatMap((use) => {
    if (use.value.kind !== 'map') return []
    const named = use.value.entries.get('template')?.value
    const key = named?.kind === 'scalar' ? String(named.value) : ''
    const template = templates.get(key)?.value
    if (template?.kind !== 'map') return []
    const words = wordsOf(use, { key, map: template }, report)
    return words === undefined ? [] : [{ use, template, words }]
  })
}

function writeOut({ use, template, words }: Ready, part: Part): readonly Written[] {
  const when = use.value.kind === 'map' ? use.value.entries.get('when')?.value : undefined
  return [...entriesOf(template, part).values()].map(({ key, keyPlace, value }) => {
    const filled = fillIn(value, { use: use.key, words })
    const entry = {
      key: `${use.key}.${key}`,
      keyPlace: { ...keyPlace, use: use.key },
      value: part === 'questions' && when !== undefined ? joinWhen(filled, when) : filled,
    }
    return { use: use.key, part, entry }
  })
}

function withMore(whole: MapTree, part: Part, own: readonly Written[]): Entry {
  const known = whole.entries.get(part)
  const entries = new Map(entriesOf(whole, part))
  for (const { entry } of own) entries.set(entry.key, entry)
  const place = known?.value.place ?? whole.place
  const keyPlace = known?.keyPlace ?? whole.place
  return { key: part, keyPlace, value: { kind: 'map', place, entries } }
}

/** In the lists of the sections, a use stands for its questions. */
function standForUses(
  entries: Map<string, Entry>,
  uses: readonly string[],
  written: readonly Written[],
): void {
  const sections = entries.get('sections')
  if (sections?.value.kind !== 'list') return
  const questions = new Map(uses.map((use): [string, string[]] => [use, []]))
  for (const { use, part, entry } of written) {
    if (part === 'questions') questions.get(use)?.push(entry.key)
  }
  const items = sections.value.items.map((section) => withQuestions(section, questions))
  entries.set('sections', { ...sections, value: { ...sections.value, items } })
}

function withQuestions(section: Tree, questions: ReadonlyMap<string, readonly string[]>): Tree {
  const list = section.kind === 'map' ? section.entries.get('questions') : undefined
  if (section.kind !== 'map' || list?.value.kind !== 'list') return section
  const items = list.value.items.flatMap((item): Tree[] => {
    const own = item.kind === 'scalar' ? questions.get(String(item.value)) : undefined
    return own?.map((value) => ({ kind: 'scalar', place: item.place, value })) ?? [item]
  })
  const value: Tree = { ...list.value, items }
  return { ...section, entries: new Map(section.entries).set('questions', { ...list, value }) }
}

function entriesOf(map: MapTree, key: string): ReadonlyMap<string, Entry> {
  const value = map.entries.get(key)?.value
  return value?.kind === 'map' ? value.entries : new Map()
}
