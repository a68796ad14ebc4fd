import type { Place } from '../place.ts'
import { placeWithin, type Tree } from '../read/tree.ts'
import type { Context } from './context.ts'
import { lookUp } from './names.ts'

/** The text under a key, its insertions resolved: in a use `{relief}` becomes `{first-mbb.relief}`. */
export function textAt<K extends string>(
  context: Context,
  parent: { readonly [key in K]: string },
  key: K,
): string {
  return linkText(context, parent[key], context.places.part(parent, key))
}

/** The texts under those of the keys that are there, to be spread into a record. */
export function textsAt<K extends string>(
  context: Context,
  parent: { readonly [key in K]?: string },
  ...keys: readonly K[]
): { readonly [key in K]?: string } {
  const texts = keys.flatMap((key) => {
    const text = parent[key]
    return text === undefined
      ? []
      : [[key, linkText(context, text, context.places.part(parent, key))]]
  })
  // The keys of the entries are the keys asked for.
  return Object.fromEntries(texts) as { readonly [key in K]?: string }
}

/** A text that is printed as it stands, so that braces in it are a slip. */
export function labelAt<K extends string>(
  context: Context,
  parent: { readonly [key in K]: string },
  key: K,
): string {
  return linkLabel(context, parent[key], context.places.part(parent, key))
}

/** What the intake note calls something, to be spread into a record. */
export function clinicianAt(
  context: Context,
  parent: { readonly clinician?: string },
): { readonly clinician?: string } {
  const { clinician } = parent
  if (clinician === undefined) return {}
  return { clinician: linkLabel(context, clinician, context.places.part(parent, 'clinician')) }
}

export function linkLabel(context: Context, text: string, tree: Tree): string {
  const [insertion] = text.match(/\{[^{}]*\}/) ?? []
  if (insertion !== undefined) {
    const place = placeOf(tree, text.indexOf(insertion), insertion.length)
    context.report(place, { code: 'insertion-in-label', insertion })
  }
  return text
}

/** A text and where it stands → the same with its insertions resolved. */
function linkText(context: Context, text: string, tree: Tree): string {
  return text.replace(/\{([^{}]*)\}/g, (whole, inner: string, offset: number) => {
    const name = inner.trim()
    const place = placeOf(tree, offset, whole.length)
    const thing = lookUp(context, { name, place }, ['question', 'measure'])
    return thing === undefined ? whole : `{${thing.id}}`
  })
}

function placeOf(tree: Tree, offset: number, length: number): Place {
  return tree.kind === 'scalar' ? placeWithin(tree, offset, offset + length) : tree.place
}
