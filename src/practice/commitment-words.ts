import type { Standing } from '../model/topic.ts'
import { standingWords } from '../report/explanation-headline.ts'
import { idInWords } from '../report/id-in-words.ts'
import { urgencyWords } from '../report/urgency-words.ts'
import { capitalised } from '../text/capitalised.ts'
import { type CommitmentName, commitmentTitles, isCommitted } from './commitments.ts'
import type { Encounter } from './encounter.ts'
import { asksWanted } from './rubric.ts'

/** What a student can say of a topic, the nearest to being talked over first. */
export const standingsToName: readonly Standing[] = ['discuss', 'later', 'may-apply', 'withheld']

/** A commitment and what it is so far, such as `Urgency: Soon`. */
export function commitmentInWords(encounter: Encounter, name: CommitmentName): string {
  const said = isCommitted(encounter.attempt, name) ? saidOf(encounter, name) : 'not yet'
  return `${commitmentTitles[name]}: ${said}`
}

function saidOf({ attempt, exercise }: Encounter, name: CommitmentName): string {
  const { redFlags, findings } = exercise.program.questionnaire
  switch (name) {
    case 'urgency':
      return attempt.urgency === undefined ? '' : urgencyWords[attempt.urgency]
    case 'red-flags':
      return titlesOf(redFlags, attempt.redFlags)
    case 'patterns':
      return titlesOf(findings, attempt.patterns)
    case 'topics':
      return topicsInWords({ attempt, exercise })
    case 'asks':
      return `${attempt.asks?.length ?? 0} of ${asksWanted}`
  }
}

type Titled = { readonly id: string; readonly title?: string }

/** An entry's title; its id in words where the author gave none. */
export function titleOr({ id, title }: Titled): string {
  return title ?? capitalised(idInWords(id))
}

function titlesOf(entries: readonly Titled[], ids: readonly string[] = []): string {
  const titles = entries.filter(({ id }) => ids.includes(id)).map(titleOr)
  return titles.length === 0 ? 'none' : titles.join('; ')
}

function topicsInWords({ attempt, exercise }: Pick<Encounter, 'attempt' | 'exercise'>): string {
  const { topics } = exercise.program.questionnaire
  const told = standingsToName.flatMap((standing) => {
    const titles = topics
      .filter(({ id }) => attempt.topics?.get(id) === standing)
      .map(({ title }) => title)
    if (titles.length === topics.length) return [`All ${standingWords[standing]}`]
    return titles.length === 0
      ? []
      : [`${capitalised(standingWords[standing])}: ${titles.join('; ')}`]
  })
  return told.length === 0 ? 'none' : told.join('. ')
}
