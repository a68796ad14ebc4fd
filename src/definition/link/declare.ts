import { kinds } from '../expand/merge-files.ts'
import type { Place } from '../place.ts'
import type { Report } from '../problem.ts'
import type { MapTree, Tree } from '../read/tree.ts'
import type { AuthoredQuestionnaire } from '../shape/questionnaire.ts'
import type { Places } from '../shape/to-plain.ts'
import type { Names, Thing } from './names.ts'
import { isReserved } from './reserved.ts'

type Declaring = {
  readonly whole: MapTree
  readonly authored: AuthoredQuestionnaire
  readonly places: Places
  readonly report: Report
}

/** Gathers every id of a questionnaire; an id given twice is reported with both places. */
export function declare(declaring: Declaring): Names {
  const things = new Map<string, Thing>()
  const twice: string[] = []
  for (const thing of declared(declaring)) {
    const first = things.get(thing.id)
    if (isReserved(thing)) declaring.report(thing.place, { code: 'reserved-id', id: thing.id })
    if (first === undefined) things.set(thing.id, thing)
    else {
      reportDuplicate(first, thing, declaring.report)
      twice.push(thing.id)
    }
  }
  checkWords(declaring, things)
  const broken = new Set([...brokenNames(declaring.whole), ...twice])
  const uses = brokenUses(declaring)
  const isBroken = (name: string): boolean =>
    broken.has(name) || uses.has(name.split('.', 1)[0] ?? name)
  return { things, broken, isBroken }
}

/** The later of two in one file is the one that is too many. */
function reportDuplicate(one: Thing, other: Thing, report: Report): void {
  const isSwapped =
    one.place.file === other.place.file && other.place.span.start < one.place.span.start
  const [first, second] = isSwapped ? [other, one] : [one, other]
  const { id, kind } = second
  const facts = { first: first.place, firstKind: first.kind }
  report(second.place, { code: 'duplicate-id', id, kind, ...facts })
}

function* declared({ authored, places }: Declaring): Generator<Thing> {
  const at = (parent: object, key: string): Place => places.key(parent, key)
  for (const section of authored.sections ?? []) {
    yield { kind: 'section', id: section.id, place: places.value(section, 'id') }
  }
  const { questions = {}, classes = {}, topics = {} } = authored
  for (const [id, question] of Object.entries(questions)) {
    yield { kind: 'question', id, place: at(questions, id), question }
  }
  for (const [id, { rows }] of Object.entries(classes)) {
    const names = [...new Set(rows.map((row) => row.class))]
    yield { kind: 'class-list', id, place: at(classes, id), classes: names }
  }
  for (const [key, kind] of Object.entries(kinds)) {
    if (kind === 'question' || kind === 'class-list') continue
    const map: unknown = Reflect.get(authored, key)
    if (typeof map !== 'object' || map === null) continue
    for (const id of Object.keys(map)) yield { kind, id, place: at(map, id) }
  }
  for (const topic of Object.values(topics)) {
    for (const question of topic['ask your provider'] ?? []) {
      yield { kind: 'provider-question', id: question.id, place: places.value(question, 'id') }
    }
  }
}

/** Were a word of a template also an id, `{word}` could mean either. */
function checkWords({ authored, places, report }: Declaring, things: Names['things']): void {
  for (const template of Object.values(authored.templates ?? {})) {
    for (const [index, word] of template.with.entries()) {
      const own = [template.questions, template.measures].some((map) =>
        Object.hasOwn(map ?? {}, word),
      )
      if (!own && !things.has(word)) continue
      report(places.value(template.with, index), { code: 'word-is-an-id', word })
    }
  }
}

/** The names of definitions that had the wrong shape, and those inside them. */
function brokenNames(whole: MapTree): readonly string[] {
  return [...whole.entries.values()].flatMap(({ value }) => {
    if (value.kind === 'list') return value.items.flatMap(namesOf)
    if (value.kind !== 'map') return []
    return [...value.entries.values()].flatMap((entry) =>
      entry.value.kind === 'broken' ? [entry.key, ...entry.value.names] : [],
    )
  })
}

const namesOf = (tree: Tree): readonly string[] => (tree.kind === 'broken' ? tree.names : [])

/** Uses that could not be written out: any name in them may have been meant well. */
function brokenUses({ whole, authored }: Declaring): ReadonlySet<string> {
  const uses = whole.entries.get('uses')?.value
  if (uses?.kind !== 'map') return new Set()
  const templates = new Map(Object.entries(authored.templates ?? {}))
  const { uses: known = {} } = authored
  return new Set(
    [...uses.entries.keys()].filter((id) => {
      const use = known[id]
      if (use === undefined) return true
      const template = templates.get(use.template)
      return template === undefined || template.with.some((word) => !Object.hasOwn(use, word))
    }),
  )
}
