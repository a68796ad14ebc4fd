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
  // The other of two things with this id may have been meant.
  if (names.broken.has(thing.id)) return undefined
  report(mention.place, { code: 'wrong-kind', name: mention.name, kind: thing.kind, wanted })
  return undefined
}

/** Comparing with more names than this takes longer than it helps. */
const mostKnown = 1000

/** What a name could have been meant for; worked out once for all names of a kind and a use. */
function suggestable(names: Names, wanted: readonly Kind[], use = ''): readonly string[] {
  const known = suggestions.get(names) ?? new Map<string, readonly string[]>()
  suggestions.set(names, known)
  const key = [...wanted, use].join(' ')
  const found = known.get(key) ?? fitting(names, wanted, use)
  known.set(key, found)
  return found
}

const suggestions = new WeakMap<Names, Map<string, readonly string[]>>()

function fitting(names: Names, wanted: readonly Kind[], use: string): readonly string[] {
  const things = [...names.things.values()].filter(({ kind }) => wanted.includes(kind))
  return [...things.map(({ id }) => id), ...names.broken]
    .slice(0, mostKnown)
    .map((id) => (use !== '' && id.startsWith(`${use}.`) ? id.slice(use.length + 1) : id))
}
