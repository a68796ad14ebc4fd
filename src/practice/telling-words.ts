import { fill } from '../report/insertions.ts'
import { named } from '../report/named.ts'
import type { DraftBlock } from '../report/summary.ts'
import { bullets, paragraph } from '../report/telling.ts'
import type { Telling } from './between-choices.ts'
import { changesTold } from './change-words.ts'
import type { Encounter } from './encounter.ts'
import { heardOutcome, replyInWords } from './heard-words.ts'
import { storyOf } from './told-case.ts'
import { whatMayBeAsked } from './what-may-be-asked.ts'

/** What a student is told, as blocks of a text. */
export function tellingBlocks(encounter: Encounter, telling: Telling): readonly DraftBlock[] {
  switch (telling.kind) {
    case 'answers':
      return [...shortAnswersTo(encounter, telling.questions), ...openedBy(telling.opened)]
    case 'all-heard':
      return allHeard(encounter)
    case 'changes':
      return changesTold(telling, encounter.exercise.program.questionnaire)
    case 'topics-first':
      return [paragraph(topicsFirst)]
  }
}

const topicsFirst =
  'These are the questions of the topics you call for. Name a topic first: to discuss, for later or ' +
  'may apply.'

function answersTo(encounter: Encounter, ids: readonly string[]): DraftBlock {
  const outcome = heardOutcome(encounter)
  const { questions } = outcome.questionnaire
  return bullets(
    ids.map((id) => ({
      text: fill(named(questions, id).ask, outcome),
      label: `${replyInWords(encounter, id)}.`,
      sources: [],
    })),
  )
}

/** Where many say the same, they share a paragraph, as negatives do in a clinician's note. */
function shortAnswersTo(encounter: Encounter, ids: readonly string[]): readonly DraftBlock[] {
  const outcome = heardOutcome(encounter)
  const { questions } = outcome.questionnaire
  const saying = (reply: string) => ids.filter((id) => replyInWords(encounter, id) === reply)
  const shared = sharable
    .map((reply) => ({ reply, own: saying(reply) }))
    .filter(({ own }) => own.length >= many)
  const others = ids.filter((id) => !shared.some(({ own }) => own.includes(id)))
  const paragraphs = shared.map(({ reply, own }): DraftBlock => {
    const names = own
      .map((id) => named(questions, id))
      .map(({ clinician, ask }) => clinician ?? ask)
    return { ...paragraph(fill(`${names.join('; ')}.`, outcome)), lead: `${reply} (${own.length})` }
  })
  return [...paragraphs, ...(others.length > 0 ? [answersTo(encounter, others)] : [])]
}

const sharable = ['No', 'Cannot say']

const many = 4

function openedBy(titles: readonly string[]): readonly DraftBlock[] {
  if (titles.length === 0) return []
  return [{ ...paragraph(`That opens questions in: ${titles.join('; ')}.`), tone: 'quiet' }]
}

function allHeard(encounter: Encounter): readonly DraftBlock[] {
  const { exercise, attempt } = encounter
  const sections = whatMayBeAsked(exercise, attempt.asked).filter(({ asked }) => asked.length > 0)
  const heard = sections.map(({ section, asked }): DraftBlock => {
    const ids = asked.map(({ id }) => id)
    return { ...answersTo(encounter, ids), lead: section.title }
  })
  return [
    paragraph(storyOf(exercise)),
    ...(heard.length > 0 ? heard : [paragraph('You have not asked anything yet.')]),
  ]
}
