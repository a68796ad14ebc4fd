import type { Claim } from '../../model/source.ts'
import type { AuthoredClaim } from '../shape/source.ts'
import type { Context } from './context.ts'
import { demandPedigree } from './link-pedigree.ts'
import { textAt } from './link-text.ts'

/** A sentence of the content, which may not stand without someone who says so. */
export function linkClaim(context: Context, claim: AuthoredClaim): Claim {
  return {
    say: textAt(context, claim, 'say'),
    ...(claim.design !== undefined && { design: claim.design }),
    ...(claim.people !== undefined && { people: claim.people }),
    ...demandPedigree(context, claim, 'claim'),
  }
}
