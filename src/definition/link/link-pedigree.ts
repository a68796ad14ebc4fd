import type { Pedigree } from '../../model/source.ts'
import type { AuthoredPedigree } from '../shape/source.ts'
import type { Context } from './context.ts'
import { lookUp } from './names.ts'

/** Who says so: the sources named, each known, and the basis. */
export function linkPedigree(context: Context, authored: AuthoredPedigree): Pedigree {
  const { sources = [], basis } = authored
  const known = sources.flatMap((name, index) => {
    const place = context.places.value(sources, index)
    return lookUp(context, { name, place }, ['source'])?.id ?? []
  })
  return { sources: known, ...(basis && { basis }) }
}

/** The same where a statement may not stand without either. */
export function demandPedigree(
  context: Context,
  authored: AuthoredPedigree,
  what: 'claim' | 'red-flag',
): Pedigree {
  if ((authored.sources ?? []).length === 0 && authored.basis === undefined) {
    context.report(context.places.key(authored, 'say'), { code: 'no-pedigree', what })
  }
  return linkPedigree(context, authored)
}
