import type { Questionnaire } from '../../model/questionnaire.ts'
import type { AuthoredIdentity } from '../shape/identity.ts'
import type { Context } from './context.ts'
import { linkClaim } from './link-claim.ts'
import { lookUp } from './names.ts'

type Identity = Pick<
  Questionnaire,
  | 'id'
  | 'version'
  | 'language'
  | 'title'
  | 'purpose'
  | 'about'
  | 'decision'
  | 'funding'
  | 'updated'
  | 'status'
  | 'review'
  | 'renamed'
>

/** Who the questionnaire is; blank where it does not say, which has been reported. */
export function linkIdentity(context: Context): Identity {
  const known: Partial<AuthoredIdentity> = context.authored
  const { about, decision, funding, review, renamed = {}, updated } = known
  for (const [old, name] of Object.entries(renamed)) {
    const place = context.places.value(renamed, old)
    lookUp(context, { name, place }, ['question'])
  }
  return {
    id: known.id ?? '',
    version: known.version ?? '',
    language: known.language ?? '',
    title: known.title ?? '',
    purpose: known.purpose ?? '',
    ...(about && { about: about.map((claim) => linkClaim(context, claim)) }),
    ...(decision !== undefined && { decision }),
    ...(funding !== undefined && { funding }),
    ...(updated !== undefined && { updated }),
    status: known.status ?? 'draft',
    review: { by: [...(review?.by ?? [])], due: review?.due ?? '' },
    renamed: { ...renamed },
  }
}
