import type { About, ProviderQuestion, Reason, Topic } from '../../model/topic.ts'
import { type AuthoredReason, type AuthoredTopic, aboutParts } from '../shape/topic.ts'
import type { Context } from './context.ts'
import { linkClaim } from './link-claim.ts'
import { conditionAt, linkCondition } from './link-condition.ts'
import { findingAt } from './link-findings.ts'
import { linkPedigree } from './link-pedigree.ts'
import { clinicianAt, labelAt, textAt } from './link-text.ts'
import { lookUp } from './names.ts'

export function linkTopic(context: Context, id: string, topic: AuthoredTopic): Topic {
  const { rank, evidence } = topic
  return {
    id,
    title: labelAt(context, topic, 'title'),
    ...clinicianAt(context, topic),
    aka: [...(topic.aka ?? [])],
    notToConfuseWith: similar(context, topic),
    kind: topic.kind,
    ...(topic.destructive === true && { destructive: true }),
    rank: {
      order: rank.order,
      because: textAt(context, rank, 'because'),
      ...linkPedigree(context, rank),
    },
    relevantWhen: linkCondition(context, context.places.part(topic, 'relevant when')),
    first: (topic.first ?? []).map((first) => linkReason(context, first)),
    because: (topic.because ?? []).map((reason) => linkReason(context, reason)),
    cautions: (topic.cautions ?? []).map((caution) => {
      const linked = { ...linkReason(context, caution), level: caution.level }
      context.placed.set(linked, context.places.value(caution, 'finding'))
      return linked
    }),
    about: linkAbout(context, topic),
    evidence: {
      grade: evidence.grade,
      say: textAt(context, evidence, 'say'),
      ...linkPedigree(context, evidence),
    },
    askYourProvider: linkProviderQuestions(context, topic),
  }
}

function similar(context: Context, topic: AuthoredTopic): readonly string[] {
  const names = topic['not to confuse with'] ?? []
  return names.flatMap((name, index) => {
    const place = context.places.value(names, index)
    return lookUp(context, { name, place }, ['topic'])?.id ?? []
  })
}

function linkReason(context: Context, reason: AuthoredReason): Reason {
  const linked = {
    finding: findingAt(context, reason),
    say: textAt(context, reason, 'say'),
    ...linkPedigree(context, reason),
  }
  context.placed.set(linked, context.places.value(reason, 'finding'))
  return linked
}

function linkAbout(context: Context, { about = {} }: AuthoredTopic): About {
  const claims = aboutParts.map((part) => [
    part,
    (about[part] ?? []).map((claim) => linkClaim(context, claim)),
  ])
  // The entries are one for each part.
  return Object.fromEntries(claims) as About
}

function linkProviderQuestions(
  context: Context,
  topic: AuthoredTopic,
): readonly ProviderQuestion[] {
  return (topic['ask your provider'] ?? []).map((question) => {
    const when = conditionAt(context, question, 'when')
    return { id: question.id, ask: textAt(context, question, 'ask'), ...(when && { when }) }
  })
}
