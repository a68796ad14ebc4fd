import type { Check } from '../../model/check.ts'
import type { AuthoredCheck } from '../shape/check.ts'
import type { Context } from './context.ts'
import { linkCheckCondition } from './link-condition.ts'

/** Checks are called by their names; their ids are made of these. */
export function linkChecks(context: Context): readonly Check[] {
  const { places, report } = context
  const seen = new Map<string, AuthoredCheck>()
  return (context.authored.checks ?? []).map((check) => {
    const id = slug(check.name)
    const first = seen.get(id)
    if (first !== undefined) {
      report(places.value(check, 'name'), {
        code: 'duplicate-id',
        id,
        kind: 'check',
        first: places.value(first, 'name'),
        firstKind: 'check',
      })
    }
    seen.set(id, first ?? check)
    return linkCheck(context, id, check)
  })
}

function linkCheck(context: Context, id: string, check: AuthoredCheck): Check {
  const { name } = check
  const condition = (key: 'never' | 'whenever' | 'always') =>
    linkCheckCondition(context, context.places.part(check, key))
  if (check.never !== undefined) return { id, name, kind: 'never', never: condition('never') }
  return {
    id,
    name,
    kind: 'whenever',
    whenever: condition('whenever'),
    always: condition('always'),
  }
}

/** `A stop withholds all.` → `a-stop-withholds-all` */
function slug(name: string): string {
  const words =
    name
      .normalize('NFKD')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return words.join('-') || 'check'
}
