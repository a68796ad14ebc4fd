import type { Standing } from '../model/topic.ts'
import { standingWords } from '../report/explanation-headline.ts'
import { fill } from '../report/insertions.ts'
import { named } from '../report/named.ts'
import { mostUrgentFirst, urgencyWords } from '../report/urgency-words.ts'
import { capitalised } from '../text/capitalised.ts'
import { asksOffered } from './asks-offered.ts'
import { type Choice, own } from './choice.ts'
import { commitmentInWords, standingsToName, titleOr } from './commitment-words.ts'
import { commitmentsOf, commitmentTitles } from './commitments.ts'
import type { Encounter, Place } from './encounter.ts'
import { heardOutcome } from './heard-words.ts'
import { asksWanted } from './rubric.ts'

/** All that can be committed to, and what it is so far. */
export function poseCommitments(
  encounter: Encounter,
  { from }: Extract<Place, { kind: 'commitments' }>,
): Choice {
  const names = commitmentsOf(encounter.exercise.program.questionnaire)
  const at = from === undefined ? -1 : names.indexOf(from)
  return {
    title: 'What you think',
    ask: 'What would you like to commit to?',
    options: [
      ...names.map((name) => ({ id: name, text: commitmentInWords(encounter, name) })),
      { id: own.back, text: 'Go on asking', key: { letter: 'g', word: 'go on asking' } },
      { id: own.handIn, text: 'Hand in', key: { letter: 'h', word: 'hand in' } },
    ],
    isOfSeveral: false,
    preferred: names[at + 1] ?? own.handIn,
    isWay: true,
    canGoBack: true,
    help: 'All of it can be changed until you hand in. What is left out earns nothing.',
  }
}

const committing = { isOfSeveral: true, isWay: false, canGoBack: true } as const

/** The choice that makes one of the commitments. */
export function poseCommitment(
  { exercise, attempt }: Encounter,
  { name }: Extract<Place, { kind: 'commitment' }>,
): Choice {
  const { redFlags, findings } = exercise.program.questionnaire
  const title = commitmentTitles[name]
  switch (name) {
    case 'urgency':
      return {
        ...committing,
        title,
        ask: 'How urgent is it?',
        options: mostUrgentFirst.map((id) => ({ id, text: urgencyWords[id] })),
        isOfSeveral: false,
        ...(attempt.urgency !== undefined && { present: [attempt.urgency] }),
      }
    case 'red-flags':
      return {
        ...committing,
        title,
        ask: 'Which red flags matter here?',
        ...anyOf(redFlags, attempt.redFlags),
      }
    case 'patterns':
      return {
        ...committing,
        title,
        ask: 'Which pattern does it fit?',
        ...anyOf(
          findings.filter(({ pattern }) => pattern),
          attempt.patterns,
        ),
      }
  }
}

type Titled = { readonly id: string; readonly title?: string }

function anyOf(
  entries: readonly Titled[],
  said: readonly string[] | undefined,
): Pick<Choice, 'options' | 'present'> {
  return {
    options: [
      { id: own.none, text: 'None of these', exclusive: true, key: { letter: 'n', word: 'none' } },
      ...entries.map((entry) => ({ id: entry.id, text: titleOr(entry) })),
    ],
    ...(said !== undefined && { present: said.length === 0 ? [own.none] : said }),
  }
}

/** The topics, and where the student says that they stand. */
export function poseTopics({ exercise, attempt }: Encounter): Choice {
  const said = attempt.topics ?? new Map<string, Standing>()
  const standing = (id: string) => standingWords[said.get(id) ?? 'not-relevant']
  return {
    title: commitmentTitles.topics,
    ask: 'Which topic is relevant, and where does it stand?',
    options: [
      ...exercise.program.questionnaire.topics.map(({ id, title }) => {
        return { id, text: said.has(id) ? `${title}: ${standing(id)}` : title }
      }),
      said.size === 0
        ? { id: own.done, text: 'None is relevant', key: { letter: 'n', word: 'none' } }
        : { id: own.done, text: 'That is all', key: { letter: 't', word: 'that is all' } },
    ],
    isOfSeveral: false,
    ...(said.size > 0 && { preferred: own.done }),
    isWay: true,
    canGoBack: true,
    help: topicsHelp,
  }
}

const topicsHelp =
  'To discuss: it can be talked over now. For later: something usually comes first. May apply: that ' +
  'hangs on something not known. Withheld: a red flag comes first. The others count as not relevant.'

export function poseStanding({ exercise, attempt }: Encounter, topic: string): Choice {
  const { title } = named(exercise.program.questionnaire.topics, topic)
  const said = attempt.topics?.get(topic)
  return {
    title: commitmentTitles.topics,
    ask: `${title}: where does it stand?`,
    options: [...standingsToName, 'not-relevant' as const].map((id) => {
      return { id, text: capitalised(standingWords[id]) }
    }),
    isOfSeveral: false,
    ...(said !== undefined && { present: [said] }),
    isWay: false,
    canGoBack: true,
    help: topicsHelp,
  }
}

/** The provider questions of the topics that are called for. */
export function poseAsks(encounter: Encounter, picked: readonly string[] | undefined): Choice {
  const outcome = heardOutcome(encounter)
  const present = picked ?? encounter.attempt.asks
  const most = `Which questions would you make sure of? Up to ${asksWanted}.`
  return {
    title: commitmentTitles.asks,
    ask:
      picked === undefined ? most : `That was ${picked.length}, and ${asksWanted} count. ${most}`,
    options: asksOffered(encounter).map(({ id, ask }) => ({ id, text: fill(ask, outcome) })),
    isOfSeveral: true,
    ...(present !== undefined && { present }),
    isWay: true,
    canGoBack: true,
  }
}
