import type { Place } from '../place.ts'
import type { Kind } from '../problem/name-facts.ts'
import type { Report } from '../problem.ts'
import type { AuthoredQuestion } from '../shape/question.ts'

/** What an id names. */
export type Thing = { readonly id: string; readonly place: Place } & (
  | { readonly kind: 'question'; readonly question: AuthoredQuestion }
  | { readonly kind: 'class-list'; readonly classes: readonly string[] }
  | { readonly kind: Exclude<Kind, 'question' | 'class-list'> }
)

/** The one namespace of a questionnaire. */
export type Names = {
  readonly things: ReadonlyMap<string, Thing>
  /** Names of what was reported already: nothing more is said of them. */
  readonly broken: ReadonlySet<string>
  /** Whether a name is one of those, or of a use that could not be written out. */
  readonly isBroken: (name: string) => boolean
}

/** A name as it stands somewhere. */
export type Mention = { readonly name: string; readonly place: Place }

/** The thing a name means: inside a template the use's own first, then the file's. */
export function resolve(names: Names, { name, place }: Mention): Thing | 'broken' | undefined {
  const own = place.use === undefined ? undefined : `${place.use}.${name}`
  if (own !== undefined) {
    const thing = names.things.get(own)
    if (thing !== undefined) return thing
    if (names.isBroken(own)) return 'broken'
  }
  return names.things.get(name) ?? (names.isBroken(name) ? 'broken' : undefined)
}

/** Looks a name up that must be of some kind; undefined, and reported, where it is not. */
export function lookUp(
  { names, report }: { readonly names: Names; readonly report: Report },
  mention: Mention,
  wanted: readonly Kind[],
): Thing | undefined {
  const thing = resolve(names, mention)
  if (thing === 'broken') return undefined
  if (thing === undefined) {
    const known = suggestable(names, wanted, mention.place.use)
    report(mention.place, { code: 'unknown-name', name: mention.name, wanted, known })
    return undefined
  }
  if (wanted.includes(thing.kind)) return thing
  report(mention.place, { code: 'wrong-kind', name: mention.name, kind: thing.kind, wanted })
  return undefined
}

/** Comparing with more names than this takes longer than it helps. */
const mostKnown = 1000

function suggestable(names: Names, wanted: readonly Kind[], use?: string): readonly string[] {
  const own = use === undefined ? undefined : `${use}.`
  const fitting = [...names.things.values()].filter(({ kind }) => wanted.includes(kind))
  return [...fitting.map(({ id }) => id), ...names.broken]
    .slice(0, mostKnown)
    .map((id) => (own !== undefined && id.startsWith(own) ? id.slice(own.length) : id))
}
